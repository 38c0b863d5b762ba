// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Goods that are told apart piece by piece bear their own cost, so that nothing is told anew where they are told late. */
class LatePiecesLaws {
    @Property(tries = 10)
    void aPieceCostsWhatItCostHoweverLateItsDeliveryIsTold(@ForAll Random chance) {
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        try (Mizan shop = Storehouse.open(Storehouse.shop().env(env))) {
            shop.books().furnish().orElseThrow();
            shop.serials().track(TEA).orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(sar("100.00")).orElseThrow();
            long sold = 0;
            long left = 0;
            for (int piece = 0; piece < 12; piece++) {
                env.advance(Duration.ofMinutes(1));
                long cost = 1 + chance.nextInt(10_000);
                List<GoodsReceipt.Line> lines =
                        List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(1), Money.ofMinor(cost, Currency.SAR)));
                Object before = shop.digests();
                assertThat(why(shop.stock()
                                .valuing()
                                .receive(
                                        "L" + piece,
                                        shop.stock().place(),
                                        env.now().minusSeconds(3600),
                                        lines)))
                        .isEqualTo(SerialReason.NAME_THE_PIECE);
                assertThat(shop.digests()).isEqualTo(before);
                String serial = "SN-" + piece;
                shop.serials()
                        .receive("L" + piece, lines, List.of(new PieceOf(TEA, serial)))
                        .orElseThrow();
                if (chance.nextBoolean()) {
                    till.scan(till.basket(), "TEA")
                            .then(it -> it.piece(1, serial))
                            .then(it -> till.sell(it, sar("11.50")))
                            .orElseThrow();
                    sold += cost;
                } else {
                    left += cost;
                }
                assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(Money.ofMinor(sold, Currency.SAR));
                assertThat(shop.stock().value()).isEqualTo(Money.ofMinor(left, Currency.SAR));
            }
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }
}
