// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.landed.Freight.MAIN;
import static dev.mizan.laws.landed.Freight.TOWN;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.transfer.Transfer;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Freight that is billed late lies in the end where it would lie had it been known when the goods came. */
class LandedDayLaws {
    private static final long CHARGE = 7_77;

    /**
     * Every other receipt is charged, in the one shop after everything else. No goods are sold before they come: those that
     * are still owed stand at the last known cost, which a bill does not change.
     */
    @Property(tries = 8)
    void aBillThatComesLateLiesWhereOneKnownFromTheStartLies(@ForAll("methods") Valuation method, @ForAll long seed) {
        try (Mizan late = open(method);
                Mizan known = open(method)) {
            live(late, new Random(seed), 0);
            live(known, new Random(seed), CHARGE);
            Money cost = entered(late);
            charge(late);
            assertThat(entered(late)).isEqualTo(cost.plus(charges(late)));
            assertThat(entered(late)).isEqualTo(entered(known));
            for (AccountRole role : List.of(
                    AccountRole.INVENTORY,
                    AccountRole.GOODS_IN_TRANSIT,
                    AccountRole.COST_OF_SALES,
                    AccountRole.STOCK_ADJUSTMENT)) {
                near(balance(late, role), balance(known, role), 25);
            }
            for (int place = 0; place < known.stock().valueByPlace().size(); place++) {
                near(
                        late.stock().valueByPlace().get(place).value(),
                        known.stock().valueByPlace().get(place).value(),
                        25);
            }
            assertThat(ShopLaws.stockIsItsAccount(late)).isEmpty();
            assertThat(ShopLaws.debitsAreCredits(late)).isEmpty();
        }
    }

    /** Bills between everything else: nothing is lost or made. */
    @Property(tries = 6)
    void costInIsCostOfSalesAndStockOverAllPlacesWheneverTheBillsCome(
            @ForAll("methods") Valuation method, @ForAll Random chance) {
        try (Mizan shop = open(method)) {
            List<GoodsCharged> charged = new ArrayList<>();
            receive(shop, 0, 0);
            for (int step = 1; step < 25; step++) {
                act(shop, chance, step, 0, false);
                if (chance.nextInt(4) == 0) {
                    String note = "DN-" + chance.nextInt(step);
                    if (!shop.buy().landed().receipts(note).isEmpty()) {
                        charged.add(shop.buy()
                                .landed()
                                .charge(Freight.freight(shop, "F-" + step, "7.77", note))
                                .orElseThrow());
                    }
                }
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            }
            assertThat(balance(shop, AccountRole.PAYABLES).negated())
                    .isEqualTo(Money.ofMinor(CHARGE * charged.size(), Currency.SAR));
            Money received =
                    balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED).negated();
            assertThat(entered(shop)).isEqualTo(received.plus(charges(shop)));
        }
    }

    @Property(tries = 3)
    void chargesAreTheSameFromSnapshotsAndFromReplay(@ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("landed").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            live(shop, new Random(seed), 0);
            charge(shop);
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    @Provide
    Arbitrary<Valuation> methods() {
        return Arbitraries.of(Valuation.FIFO, Valuation.LIFO, Valuation.MOVING_AVERAGE);
    }

    private static Mizan open(Valuation method) {
        Shop town = Storehouse.withTown();
        return Storehouse.open(town.policies(town.policies().valuation(ValuationPolicy.all(method))));
    }

    private static void live(Mizan shop, Random chance, long extra) {
        receive(shop, 0, extra);
        for (int step = 1; step < 30; step++) {
            act(shop, chance, step, extra, true);
        }
    }

    private static void charge(Mizan shop) {
        for (int step = 0; step < 30; step++) {
            String note = "DN-" + step;
            if (step % 2 == 0 && !shop.buy().landed().receipts(note).isEmpty()) {
                shop.buy()
                        .landed()
                        .charge(Freight.freight(shop, "F-" + step, "7.77", note))
                        .orElseThrow();
            }
        }
    }

    private static void receive(Mizan shop, int step, long extra) {
        long cost = 5_00 + 13L * step;
        long more = step % 2 == 0 ? extra : 0;
        shop.stock()
                .receive(
                        "DN-" + step,
                        List.of(new GoodsReceipt.Line(
                                TEA, Quantity.pieces(7 + step % 5), Money.ofMinor(cost + more, Currency.SAR))))
                .orElseThrow();
    }

    private static void act(Mizan shop, Random chance, int step, long extra, boolean strict) {
        Quantity few = Quantity.pieces(1 + chance.nextInt(4));
        List<GoodsIssue.Line> some = List.of(new GoodsIssue.Line(TEA, few));
        switch (chance.nextInt(9)) {
            case 0, 1 -> receive(shop, step, extra);
            case 2 -> shop.stock().send("T-" + step, MAIN, TOWN, some);
            case 3 -> shop.stock().send("T-" + step, TOWN, MAIN, some);
            case 4, 5 -> arrive(shop, chance.nextInt(3) == 0);
            case 6 -> shop.stock().move("M-" + step, MAIN, MAIN.damaged(), some);
            default -> {
                if (!strict || shop.stock().onHand(TEA).orElseThrow().compareTo(few) >= 0) {
                    if (chance.nextBoolean()) {
                        lose(shop, few, step);
                    } else {
                        sell(shop, TEA, few);
                    }
                }
            }
        }
    }

    private static void lose(Mizan shop, Quantity few, int step) {
        shop.stock()
                .adjust(
                        AdjustmentReason.THEFT,
                        "N-" + step,
                        List.of(new StockAdjustment.Line(TEA, few.negated(), Optional.empty())));
    }

    private static void arrive(Mizan shop, boolean last) {
        for (Transfer transfer : shop.stock().onTheirWay()) {
            long half = (transfer.left().steps().get(0) + 1) / 2;
            shop.stock().receive(transfer.number(), Map.of(TEA, Quantity.pieces(half)), last);
        }
    }

    private static void sell(Mizan shop, Sku sku, Quantity few) {
        TillDoor till = shop.till("T1");
        if (!till.session().opened().isDone()) {
            till.open(sar("0.00")).orElseThrow();
        }
        till.sell(till.scan(till.basket(), sku.value(), few).orElseThrow(), sar("500.00"))
                .orElseThrow();
    }

    /** All that ever cost something, wherever it is booked now. */
    private static Money entered(Mizan shop) {
        return Stream.of(
                        AccountRole.INVENTORY,
                        AccountRole.GOODS_IN_TRANSIT,
                        AccountRole.COST_OF_SALES,
                        AccountRole.STOCK_ADJUSTMENT,
                        AccountRole.PURCHASE_VARIANCE)
                .map(role -> balance(shop, role))
                .reduce(sar("0.00"), Money::plus);
    }

    private static Money charges(Mizan shop) {
        return balance(shop, AccountRole.PAYABLES).negated();
    }

    private static void near(Money one, Money other, long minor) {
        assertThat(Math.abs(one.minus(other).minor()))
                .as("%s and %s", one, other)
                .isLessThanOrEqualTo(minor);
    }
}
