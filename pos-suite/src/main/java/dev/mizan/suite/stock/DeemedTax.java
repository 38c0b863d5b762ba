// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;

/**
 * The VAT that is due where a shop uses goods up itself or gives them away: the rate of the item on the tax point, on what
 * the goods had cost (Unified VAT Agreement of the GCC, articles 8 and 26), half up for each line. An item that is sold
 * nowhere has no rate, and none is due.
 */
record DeemedTax(Reading reading) {
    Money on(StockAdjusted adjusted) {
        Money tax = Money.zero(adjusted.currency());
        for (int line = 0; line < adjusted.skus().size(); line++) {
            Money cost = Money.ofMinor(-adjusted.valueChange(line), adjusted.currency());
            tax = tax.plus(cost.percent(rate(adjusted.skus().get(line)), Rounding.HALF_UP));
        }
        return tax;
    }

    private Percent rate(Sku sku) {
        Books books = reading.state(AssortmentFold.class).books(reading.now());
        return books.catalogue()
                .find(sku)
                .map(Item::taxClass)
                .flatMap(taxed -> books.taxes().find(taxed, reading.times().taxPoint()))
                .map(TaxRate::percent)
                .orElse(Percent.ZERO);
    }
}
