// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.assessment.TaxedAmount;
import java.util.ArrayList;
import java.util.List;

/**
 * What a draft comes to, in minor units: lines, groups and totals of EN 16931 (BG-22, BG-23), where {@code net + tax =
 * gross} and {@code payable = gross - prepaid + rounding} exactly. A line of no rate has no group; an adjustment moves the
 * group of its rate, and opens one where there is none.
 */
public final class DraftSum {
    private final Assessment assessment;
    private final int lines;

    private DraftSum(Assessment assessment, int lines) {
        this.assessment = assessment;
        this.lines = lines;
    }

    /** Works a draft out; amounts beyond a long are an {@link dev.mizan.spi.value.AmountOverflow}. */
    public static DraftSum of(DraftTerms terms, List<DraftLine> lines, List<DraftAdjustment> adjustments) {
        List<TaxedAmount> amounts = new ArrayList<>(lines.size() + adjustments.size());
        for (DraftLine line : lines) {
            long amount = line.amount(terms.digits(), terms.amounts());
            amounts.add(new TaxedAmount(amount, terms.mode(), line.rate(), line.units()));
        }
        for (DraftAdjustment part : adjustments) {
            long minor = DraftLine.minor(part.amount(), terms.digits(), terms.amounts());
            amounts.add(new TaxedAmount(part.charge() ? minor : Math.negateExact(minor), terms.mode(), part.rate()));
        }
        return new DraftSum(Assessment.of(terms.tax(), amounts), lines.size());
    }

    /** How many lines, without the adjustments of the document. */
    public int lines() {
        return lines;
    }

    /** The net of a line (BT-131). */
    public long net(int line) {
        return assessment.net(line);
    }

    /** The line's share of the tax. */
    public long tax(int line) {
        return assessment.tax(line);
    }

    /** Net and tax of each rate, in the order in which the rates appear. */
    public List<TaxTotal> groups() {
        return assessment.totals();
    }

    /** Without tax, adjustments counted (BT-109). */
    public long net() {
        return assessment.net();
    }

    /** All tax (BT-110). */
    public long tax() {
        return assessment.tax();
    }

    /** With tax (BT-112). */
    public long gross() {
        return assessment.gross();
    }

    /** What is left to be paid (BT-115), after what was prepaid (BT-113) and with what rounding adds (BT-114). */
    public long payable(long prepaid, long rounding) {
        return Math.addExact(Math.subtractExact(gross(), prepaid), rounding);
    }

    /** How the tax of each line came about, and after the lines that of each adjustment. */
    public Assessment assessment() {
        return assessment;
    }
}
