// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.Lock;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Goods that are told apart piece by piece bear their own cost, so that nothing is told anew where they are told late; their
 * entry is of the day on which they came, where the policy does not say that they count from now.
 */
class LatePiecesLaws {
    @Property(tries = 12)
    void aPieceCostsWhatItCostHoweverLateItsDeliveryIsTold(@ForAll BackDating policy, @ForAll Random chance) {
        ManualEnv env = ManualEnv.at("2026-11-03T09:00:00Z");
        Shop told = Storehouse.shop().env(env);
        try (Mizan shop = Storehouse.open(told.policies(told.policies().backDating(policy)))) {
            shop.books().furnish().orElseThrow();
            shop.serials().track(TEA).orElseThrow();
            shop.books().lock(LocalDate.of(2026, 10, 31), Lock.HARD).orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(sar("100.00")).orElseThrow();
            long sold = 0;
            long left = 0;
            for (int piece = 0; piece < 12; piece++) {
                env.advance(Duration.ofMinutes(1));
                long cost = 1 + chance.nextInt(10_000);
                List<GoodsReceipt.Line> lines =
                        List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(1), Money.ofMinor(cost, Currency.SAR)));
                Instant at = env.now().minus(Duration.ofHours(chance.nextInt(120)));
                PlaceId place = shop.stock().place();
                Object before = shop.digests();
                assertThat(why(shop.stock().valuing().receive("L" + piece, place, at, lines)))
                        .isEqualTo(SerialReason.NAME_THE_PIECE);
                assertThat(shop.digests()).isEqualTo(before);
                String serial = "SN-" + piece;
                shop.stock()
                        .late()
                        .pieces()
                        .receive("L" + piece, place, at, lines, List.of(new PieceOf(TEA, serial)))
                        .orElseThrow();
                assertThat(last(shop)).isEqualTo(day(policy, at));
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

    /** The day of its entry: that on which it came where that is open, the first open one, or today. */
    private static LocalDate day(BackDating policy, Instant at) {
        LocalDate open = LocalDate.of(2026, 11, 1);
        LocalDate came = at.atZone(ZoneId.of("Asia/Riyadh")).toLocalDate();
        LocalDate today = LocalDate.of(2026, 11, 3);
        return switch (policy) {
            case CORRECT_NOW -> today;
            case REPLAY -> came.isBefore(open) ? open : came;
            case REPLAY_WITHIN_OPEN_PERIOD_ELSE_CORRECT_NOW -> came.isBefore(open) ? today : came;
        };
    }

    /** The day of the one entry that was posted last: nothing is corrected beside it. */
    private static LocalDate last(Mizan shop) {
        List<List<LocalDate>> days = new ArrayList<>();
        shop.log()
                .after(
                        0,
                        recorded -> days.add(recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .map(it -> ((JournalPosted) it).entry().on())
                                .toList()));
        assertThat(days.get(days.size() - 1)).hasSize(1);
        return days.get(days.size() - 1).get(0);
    }
}
