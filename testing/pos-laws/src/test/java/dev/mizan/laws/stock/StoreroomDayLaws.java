// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.count.CountRow;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.transfer.Transfer;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** V1, V11 and V14 of the survey, on random days of counting, sending, moving and making goods through the whole house. */
class StoreroomDayLaws {
    private static final PlaceId TOWN = new PlaceId("town");

    @Property(tries = 25)
    void stockAndGoodsInTransitAreTheirAccounts(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open(Storehouse.withTown())) {
            live(shop, chance, () -> {
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
                assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
                assertThat(balance(shop, AccountRole.GOODS_IN_TRANSIT)).isEqualTo(inTransit(shop));
            });
        }
    }

    @Property(tries = 25)
    void v11_sendingAndReceivingGoodsChangesNothingOfWhatTheCompanyIsWorth(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open(Storehouse.withTown())) {
            stocked(shop, TEA, 30);
            stocked(shop, RICE, 30);
            for (int step = 0; step < 15; step++) {
                Money before = shop.stock().value().plus(inTransit(shop));
                if (chance.nextBoolean()) {
                    send(shop, chance, step);
                } else {
                    arrive(shop, chance, false);
                }
                assertThat(shop.stock().value().plus(inTransit(shop))).isEqualTo(before);
            }
        }
    }

    @Property(tries = 4)
    void theStoreroomIsTheSameFromSnapshotsAndFromReplay(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("storeroom").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            live(shop, chance, () -> {});
            shop.stock().beginCount("LAST", TOWN, List.of(), true, Percent.ZERO);
            shop.stock().enter("LAST", List.of(new CountRow(TEA, Quantity.pieces(3))));
            send(shop, chance, 999);
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private static void live(Mizan shop, Random chance, Runnable check) {
        stocked(shop, TEA, 30);
        stocked(shop, RICE, 17);
        for (int step = 0; step < 30; step++) {
            act(shop, chance, step);
            check.run();
        }
    }

    private static void act(Mizan shop, Random chance, int step) {
        PlaceId main = shop.stock().place();
        List<GoodsIssue.Line> some = List.of(line(chance));
        switch (chance.nextInt(8)) {
            case 0 -> send(shop, chance, step);
            case 1 -> arrive(shop, chance, chance.nextBoolean());
            case 2 -> shop.stock().move("M-" + step, main, main.damaged(), some);
            case 3 -> shop.stock().move("M-" + step, main.damaged(), main, some);
            case 4 ->
                shop.stock()
                        .assemble(
                                "A-" + step,
                                List.of(new GoodsIssue.Line(TEA, Quantity.pieces(3))),
                                RICE,
                                Quantity.pieces(2));
            case 5 ->
                shop.stock()
                        .adjust(
                                AdjustmentReason.values()[chance.nextInt(7)],
                                "n",
                                List.of(new StockAdjustment.Line(
                                        sku(chance), Quantity.pieces(-2 + 5L * chance.nextInt(2)))));
            case 6 -> shop.stock().beginCount("C-" + chance.nextInt(2), main, List.of(), false, Percent.of("50"));
            default -> count(shop, chance, "C-" + chance.nextInt(2));
        }
    }

    private static void count(Mizan shop, Random chance, String count) {
        shop.stock()
                .enter(
                        count,
                        List.of(
                                new CountRow(TEA, Quantity.pieces(chance.nextInt(40))),
                                new CountRow(RICE, Quantity.pieces(chance.nextInt(40)))));
        shop.stock().closeCount(count, Map.of(TEA, AdjustmentReason.THEFT));
    }

    private static void send(Mizan shop, Random chance, int step) {
        PlaceId main = shop.stock().place();
        boolean away = chance.nextInt(3) > 0;
        shop.stock().send("T-" + step, away ? main : TOWN, away ? TOWN : main, List.of(line(chance)));
    }

    private static void arrive(Mizan shop, Random chance, boolean last) {
        List<Transfer> all = shop.stock().onTheirWay();
        if (!all.isEmpty()) {
            Transfer transfer = all.get(chance.nextInt(all.size()));
            Outcome<?> arrived = shop.stock()
                    .receive(
                            transfer.number(),
                            Map.of(transfer.left().skus().get(0), Quantity.pieces(1 + chance.nextInt(3))),
                            last);
            assertThat(arrived).isNotNull();
        }
    }

    private static GoodsIssue.Line line(Random chance) {
        return new GoodsIssue.Line(sku(chance), Quantity.pieces(1 + chance.nextInt(5)));
    }

    private static Sku sku(Random chance) {
        return chance.nextBoolean() ? TEA : RICE;
    }

    private static Money inTransit(Mizan shop) {
        return shop.stock().onTheirWay().stream()
                .map(it -> it.left().total())
                .reduce(Money.zero(Currency.SAR), Money::plus);
    }
}
