// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.BuyerExemption;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.spi.tax.TaxQuestion;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;

/** A priced basket as a question. */
final class Asking {
    private Asking() {}

    static TaxQuestion of(Catalogue items, PricedBasket priced, String from) {
        TaxPosition position = priced.visit().position();
        List<TaxQuestion.Line> lines = new ArrayList<>();
        for (int i = 0; i < priced.size(); i++) {
            BasketLine line = priced.basket().line(i);
            TaxClass taxClass = items.find(line.item())
                    .map(Item::taxClass)
                    .orElseThrow(() -> new IllegalArgumentException("other books: they do not know " + line.item()));
            lines.add(new TaxQuestion.Line(
                    line.item(),
                    taxClass.code(),
                    line.quantity(),
                    Money.ofMinor(priced.taxable(i), priced.currency()),
                    priced.taxIncluded(i),
                    position.exemption()
                            .filter(it -> it.covers(taxClass))
                            .map(BuyerExemption::certificate)
                            .orElse("")));
        }
        return new TaxQuestion(
                priced.time().taxPoint(),
                priced.currency(),
                from,
                position.place(),
                position.kind().name(),
                lines);
    }
}
