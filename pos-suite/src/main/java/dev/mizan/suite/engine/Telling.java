// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.tax.TaxDocument;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.Optional;

/** What stands in the log as a document for an engine: the same bytes whenever it is told. */
final class Telling {
    private Telling() {}

    static TaxDocument of(Reading reading, OpenTaxDocument open) {
        Recorded recorded = reading.document(open.place()).orElseThrow();
        if (open.kind() == DocumentKind.SALE) {
            return document(
                    open,
                    recorded,
                    recorded.fact(SaleCompleted.class).orElseThrow().bill(),
                    Optional.empty());
        }
        GoodsReturned back = recorded.fact(GoodsReturned.class).orElseThrow();
        String sale = back.origin() instanceof ReturnOrigin.Receipt receipt
                ? OpenTaxDocument.id(receipt.sale(), DocumentKind.SALE)
                : "";
        return document(open, recorded, back.bill(), Optional.of(sale));
    }

    private static TaxDocument document(OpenTaxDocument open, Recorded recorded, Bill bill, Optional<String> corrects) {
        ToldTaxes told = bill.told().orElseThrow();
        return new TaxDocument(
                open.id(),
                told.quote(),
                corrects,
                recorded.times().taxPoint(),
                told.place(),
                bill.lines().stream()
                        .map(line -> new TaxDocument.Line(
                                line.item(),
                                line.quantity(),
                                Money.ofMinor(line.net(), bill.currency()),
                                Money.ofMinor(line.tax(), bill.currency())))
                        .toList());
    }
}
