// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.valuing;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.history.ValuationProfile;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A change of valuation keeps what goods cost; a shop that wants a peer's figure goes that way by documents of its own. */
class PeersWayTest {
    /** 10 at 10.00 and 10 at 20.00, one sold; from layers to the average Odoo takes the 19 to cost what came in last. */
    @Test
    void whoWantsAPeersFigureGoesItsWayStepByStep() {
        changed(ValuationProfile.TEXTBOOK, "290.00", "10.00");
        changed(ValuationProfile.ODOO_LIKE, "380.00", "-80.00");
    }

    private static void changed(ValuationProfile profile, String worth, String sold) {
        var of = Storehouse.withTown();
        try (Mizan shop = Storehouse.open(of.policies(of.policies().valued(profile, Method.FIFO)))) {
            shop.books().furnish().orElseThrow();
            for (String cost : List.of("100.00", "200.00")) {
                shop.stock()
                        .receive("DN", List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(10), sar(cost))))
                        .orElseThrow();
            }
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            till.sell(till.scan(till.basket(), "TEA").orElseThrow(), sar("11.50"))
                    .orElseThrow();
            var last = Optional.of(new StandardCost(1, 20_00));
            for (Valuation next : profile.way(Method.FIFO, profile.of(Method.MOVING_AVERAGE), last)) {
                shop.stock()
                        .valuing()
                        .change("V-" + next.method(), List.of(TEA), next)
                        .orElseThrow();
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            }
            assertThat(shop.stock().value()).isEqualTo(sar(worth));
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar(sold));
        }
    }
}
