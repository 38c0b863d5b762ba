// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Goods that come back after a bill that came late bring their part of it back: to the shelf, and off the cost of sales. */
class LandedReturnLaws {
    private static final long CHARGE = 7_77;

    @Property(tries = 6)
    void goodsThatComeBackAfterALateBillLieWhereTheyWouldHadItBeenKnown(
            @ForAll("methods") Valuation method, @ForAll long seed) {
        try (Mizan one = open(method);
                Mizan other = open(method)) {
            LandedLife late = new LandedLife(one, seed, 0);
            LandedLife known = new LandedLife(other, seed, CHARGE);
            late.days(1, 20);
            known.days(1, 20);
            for (int step = 0; step < 20; step++) {
                late.charge("DN-" + step, "F-" + step);
            }
            for (int step = 0; step < 4; step++) {
                late.back();
                known.back();
            }
            assertThat(entered(one)).isEqualTo(entered(other));
            near(balance(one, AccountRole.INVENTORY), balance(other, AccountRole.INVENTORY));
            near(balance(one, AccountRole.COST_OF_SALES), balance(other, AccountRole.COST_OF_SALES));
            assertThat(ShopLaws.stockIsItsAccount(one)).isEmpty();
        }
    }

    /** What came in is what went out and what is left, cent for cent: with all of it back nothing went out. */
    @Property(tries = 6)
    void withAllGoodsBackNothingOfAnyBillIsLeftInTheCostOfSales(
            @ForAll("methods") Valuation method, @ForAll long seed) {
        try (Mizan shop = open(method)) {
            LandedLife life = new LandedLife(shop, seed, 0);
            for (int round = 0; round < 4; round++) {
                life.days(1 + 8 * round, 9 + 8 * round);
                life.charge("DN-" + 8 * round, "F-" + round);
                life.charge("DN-0", "G-" + round);
                life.rebate("DN-0", "R-" + round);
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            }
            Money received =
                    balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED).negated();
            Money charged = balance(shop, AccountRole.PAYABLES).negated();
            life.allBack();
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("0.00"));
            assertThat(balance(shop, AccountRole.INVENTORY)).isEqualTo(received.plus(charged));
            assertThat(shop.stock().value()).isEqualTo(received.plus(charged));
        }
    }

    @Property(tries = 2)
    void whatSalesWereChargedIsTheSameFromSnapshotsAndFromReplay(@ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("charged").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            LandedLife life = new LandedLife(shop, seed, 0);
            life.days(1, 15);
            life.charge("DN-0", "F-0");
            life.back();
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

    private static Money entered(Mizan shop) {
        return balance(shop, AccountRole.INVENTORY)
                .plus(balance(shop, AccountRole.COST_OF_SALES))
                .plus(balance(shop, AccountRole.GOODS_IN_TRANSIT));
    }

    private static void near(Money one, Money other) {
        assertThat(Math.abs(one.minus(other).minor()))
                .as("%s and %s", one, other)
                .isLessThanOrEqualTo(25);
    }
}
