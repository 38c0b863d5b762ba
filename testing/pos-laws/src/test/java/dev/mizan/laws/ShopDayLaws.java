// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.laws.gen.ShopDays;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.sim.Act;
import dev.mizan.laws.sim.LivingShop;
import dev.mizan.laws.sim.Market;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens in a shop, its books, its stock and its drawer agree after every commit. */
class ShopDayLaws {
    @Provide
    Arbitrary<Market> markets() {
        return ShopDays.markets();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return ShopDays.acts();
    }

    @Property(tries = 150)
    void booksStockAndDrawerAgreeAfterEveryCommit(@ForAll("markets") Market market, @ForAll("acts") List<Act> acts) {
        try (LivingShop shop = LivingShop.open(LivingShop.shop(market), market)) {
            for (Act act : acts) {
                shop.happen(act);
                assertThat(ShopLaws.broken(shop.mizan(), shop.till()))
                        .as("after %s", act)
                        .isEmpty();
            }
            assertThat(ShopLaws.seriesHaveNoGaps(shop.mizan())).isEmpty();
        }
    }

    @Property(tries = 100)
    void whatARefusedActLeavesBehindIsWhatWasThere(@ForAll("markets") Market market, @ForAll("acts") List<Act> acts) {
        try (LivingShop shop = LivingShop.open(LivingShop.shop(market), market)) {
            for (Act act : acts) {
                if (act instanceof Act.SellByCard || act instanceof Act.Night) {
                    shop.happen(act); // two commits: the first may stand where the second is refused
                    continue;
                }
                var before = shop.mizan().digests();
                if (!shop.happen(act)) {
                    assertThat(shop.mizan().digests()).as("after %s", act).isEqualTo(before);
                }
            }
        }
    }

    @Property(tries = 100)
    void aSaleOfGoodsThatWereThereIsAsIfItHadNeverBeenOnceItIsBackPieceByPiece(
            @ForAll("markets") Market market,
            @ForAll("acts") List<Act> before,
            @ForAll @IntRange(min = 1, max = 7) int pieces) {
        try (LivingShop shop = LivingShop.open(LivingShop.shop(market), market)) {
            // Goods that were sold before they came are trued up when they do: that is a law of its own.
            shop.happen(new Act.Deliver(new Act.Pick(0, pieces), 97));
            shop.happen(new Act.Deliver(new Act.Pick(1, 1), 13));
            before.stream().filter(act -> act instanceof Act.Deliver).forEach(shop::happen);
            shop.happen(new Act.MoveCash(-9_000_000));
            Money stock = shop.mizan().stock().value();
            shop.happen(new Act.Sell(List.of(new Act.Pick(0, pieces), new Act.Pick(1, 1)), 0));
            if (shop.sales().isEmpty()) {
                return; // cash rounding asked for more than the total
            }
            Sale sale = shop.sales().get(0);
            Money repaid = Money.zero(market.currency());
            for (int line = 0; line < 2; line++) {
                Quantity sold = sale.fact().bill().lines().get(line).quantity();
                for (int piece = 0; piece < sold.steps(); piece++) {
                    GoodsBack back = shop.till()
                            .takeBack(
                                    sale.id(),
                                    List.of(new ReturnedItem(line, Quantity.pieces(1))),
                                    ReturnCause.CHANGED_MIND)
                            .orElseThrow();
                    repaid = repaid.plus(back.refund());
                }
            }
            assertThat(repaid).isEqualTo(sale.settlement().paid());
            assertThat(shop.mizan().stock().value()).isEqualTo(stock);
        }
    }
}
