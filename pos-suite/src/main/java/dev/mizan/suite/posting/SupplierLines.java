// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.payable.PayableReason;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LedgerFold;
import java.util.List;

/** What a bill or a credit note of a supplier is for, line by line. */
public final class SupplierLines {
    private static final TaxTreatment SAID = TaxTreatment.standard(Percent.ZERO);

    private SupplierLines() {}

    /** A document for one thing: net is what is left of its gross. */
    public static List<DocumentLine> one(SupplierBill paper, Money tax, String billed) {
        TaxGroup said = new TaxGroup(SAID, paper.gross().minus(tax), tax);
        return List.of(new DocumentLine(billed, said, Dimensions.NONE));
    }

    /** What the lines say of VAT; refused where it is not what the document is over, or is no supply. */
    public static Outcome<Supplies> said(SupplierBill paper, List<DocumentLine> lines, Reading reading) {
        return Supplies.of(
                        lines.stream().map(DocumentLine::said).toList(),
                        reading.state(LedgerFold.class).books().chart().currency())
                .then(all -> all.gross().equals(paper.gross())
                        ? Outcome.done(all)
                        : Outcome.refused(
                                PayableReason.SAID_OTHERWISE,
                                "number",
                                paper.number(),
                                "gross",
                                paper.gross(),
                                "said",
                                all.gross()));
    }

    /** What the document posts. */
    public static Amounts amounts(SupplierBill paper, List<DocumentLine> lines) {
        Amounts amounts = Amounts.in(paper.gross().currency()).with("gross", paper.gross());
        for (DocumentLine line : lines) {
            amounts = amounts.with("net", line.what(), line.said().taxable(), line.at())
                    .with("tax", line.said().tax());
        }
        return amounts;
    }
}
