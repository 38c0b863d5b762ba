// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.assessment;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxTotal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tax of a document's amounts: for each amount, each rate and the whole, {@code gross = net + tax} exactly, and each
 * total is the sum of its parts. Minor units of one currency, whatever its digits.
 *
 * <p>A pure function: the order of the amounts moves no total. A till's hot path does the same sums in columns of longs
 * ({@code pricing}), and a law holds both to one answer.
 */
public final class Assessment {
    private final List<TaxedAmount> amounts;
    private final TaxRounding rounding;
    private final long[] tax;

    private Assessment(TaxRounding rounding, List<TaxedAmount> amounts) {
        this.rounding = rounding;
        this.amounts = List.copyOf(amounts);
        this.tax = Levels.taxes(rounding, this.amounts);
    }

    /** The tax of these amounts; sums beyond a long are an {@link dev.mizan.spi.value.AmountOverflow}. */
    public static Assessment of(TaxRounding rounding, List<TaxedAmount> amounts) {
        return new Assessment(rounding, amounts);
    }

    /** What of an amount, counted from 0, is tax or comes on top as tax. */
    public long tax(int at) {
        return tax[at];
    }

    /** The amount without tax. */
    public long net(int at) {
        TaxedAmount it = amounts.get(at);
        return it.mode() == PriceMode.TAX_INCLUSIVE ? it.amount() - tax[at] : it.amount();
    }

    /** The amount with tax. */
    public long gross(int at) {
        return net(at) + tax[at];
    }

    /** How many amounts. */
    public int size() {
        return amounts.size();
    }

    /** All tax. */
    public long tax() {
        return Arrays.stream(tax).reduce(0, Math::addExact);
    }

    /** All without tax. */
    public long net() {
        long net = 0;
        for (int i = 0; i < tax.length; i++) {
            net = Math.addExact(net, net(i));
        }
        return net;
    }

    /** All with tax. */
    public long gross() {
        return Math.addExact(net(), tax());
    }

    /** The totals of each rate, in the order in which the rates appear. */
    public List<TaxTotal> totals() {
        Map<TaxRate, TaxTotal> totals = new LinkedHashMap<>();
        for (int i = 0; i < tax.length; i++) {
            totals.merge(amounts.get(i).rate(), new TaxTotal(amounts.get(i).rate(), net(i), tax[i]), TaxTotal::plus);
        }
        return List.copyOf(totals.values());
    }

    /** How each cent of tax came about, an entry for each amount. */
    public List<TaxStep> steps() {
        List<TaxStep> steps = new ArrayList<>(tax.length);
        for (int i = 0; i < tax.length; i++) {
            steps.add(TaxStep.of(amounts.get(i), rounding, tax[i]));
        }
        return List.copyOf(steps);
    }
}
