// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** odoo/odoo {@code TestStockValuationChangeCostMethod}: 10 at 10.00, 10 at 20.00, one sold, and then another method. */
class MethodChangeTest {
    @Test
    void theStandardToBeginWithIsWhatTheGoodsAreKnownToCost() {
        assertThat(changed(ValuationProfile.ODOO_LIKE, Method.MOVING_AVERAGE, Method.STANDARD))
                .isEqualTo("285.00");
        assertThat(changed(ValuationProfile.ODOO_LIKE, Method.FIFO, Method.STANDARD))
                .isEqualTo("380.00");
    }

    @Test
    void fromLayersToTheAverageAsTheProfileSays() {
        assertThat(changed(ValuationProfile.ODOO_LIKE, Method.FIFO, Method.MOVING_AVERAGE))
                .isEqualTo("380.00");
        assertThat(changed(ValuationProfile.TEXTBOOK, Method.FIFO, Method.MOVING_AVERAGE))
                .isEqualTo("290.00");
        for (ValuationProfile profile : ValuationProfile.values()) {
            assertThat(changed(profile, Method.MOVING_AVERAGE, Method.FIFO)).isEqualTo("285.00");
        }
    }

    @Test
    void whatNeverCameInIsKnownToCostNothing() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        assertThat(shelf.book.knownCost(Shelf.PLACE, Shelf.SKU)).isEmpty();
        shelf.buy(3, "2.00");
        shelf.sell(3);
        StandardCost known = shelf.book.knownCost(Shelf.PLACE, Shelf.SKU).orElseThrow();
        assertThat(known).isEqualTo(new StandardCost(3, 6_00));
    }

    private static String changed(ValuationProfile profile, Method from, Method to) {
        Shelf shelf = new Shelf(profile.of(from));
        shelf.buy(10, "10.00");
        shelf.buy(10, "20.00");
        shelf.sell(1);
        var known = shelf.book.knownCost(Shelf.PLACE, Shelf.SKU);
        Valuation last = to == Method.STANDARD ? profile.at(known.orElseThrow()) : profile.of(to);
        for (Valuation next : profile.way(from, last, known)) {
            var change =
                    shelf.keeper.change(shelf.book, List.of(Shelf.SKU), next).orElseThrow();
            shelf.book.apply(change.kept());
            change.trueUps().forEach(shelf.book::apply);
        }
        return shelf.value();
    }
}
