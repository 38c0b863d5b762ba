// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.rebate.RebateAccrued;
import dev.mizan.inventory.rebate.RebateBook;
import dev.mizan.inventory.rebate.RebateSettled;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.rule.RebateRules;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.landed.RebateNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens between: what is accrued is what comes off the goods, and what is settled is owed no more. */
class RebateLaws {
    private static final Money NOTHING = sar("0.00");

    private static Money owed(Mizan shop) {
        return balance(shop, RebateRules.REBATES_RECEIVABLE);
    }

    private static Money open(Mizan shop) {
        return shop.buy().rebates().open().stream().map(RebateBook.Open::amount).reduce(NOTHING, Money::plus);
    }

    private static Mizan furnished(Shop of) {
        Mizan shop = Storehouse.open(of);
        shop.books().furnish().orElseThrow();
        return shop;
    }

    /** The cost that goods had, wherever it is by now. */
    private static Money cost(Mizan shop) {
        return List.of(
                        AccountRole.INVENTORY,
                        AccountRole.GOODS_IN_TRANSIT,
                        AccountRole.COST_OF_SALES,
                        AccountRole.STOCK_ADJUSTMENT,
                        AccountRole.PURCHASE_VARIANCE)
                .stream()
                .map(role -> balance(shop, role))
                .reduce(NOTHING, Money::plus);
    }

    private static void rebates(Mizan shop, Random chance, int round) {
        String delivery = "DN-" + chance.nextInt(round + 1);
        var receipts = shop.buy().landed().receipts(delivery);
        if (!receipts.isEmpty()) {
            Money earned = Money.ofMinor(1 + chance.nextInt(300), Currency.SAR);
            Money before = cost(shop);
            RebateAccrued accrued = shop.buy()
                    .rebates()
                    .accrue("R-" + round, GULF, earned, List.of(receipts.get(0).document()))
                    .orElseThrow();
            assertThat(accrued.parts().total()).isEqualTo(earned.negated());
            assertThat(cost(shop)).isEqualTo(before.minus(earned));
        }
        if (chance.nextInt(3) == 0) {
            settle(shop, chance, "CN-" + round);
        }
        assertThat(owed(shop)).isEqualTo(open(shop));
    }

    private static void settle(Mizan shop, Random chance, String note) {
        List<String> some = new ArrayList<>(shop.buy().rebates().open().stream()
                .map(RebateBook.Open::number)
                .toList());
        some.removeIf(it -> chance.nextInt(3) == 0);
        if (!some.isEmpty()) {
            Money before = cost(shop);
            Money credited = Money.ofMinor(chance.nextInt(400), Currency.SAR);
            RebateSettled settled = shop.buy()
                    .rebates()
                    .settle(new RebateNote(GULF, note, Freight.DAY, some, credited, sar("0.15")))
                    .orElseThrow();
            assertThat(cost(shop)).isEqualTo(before.plus(settled.accrued()).minus(credited));
        }
    }

    @Property(tries = 8)
    void theAccountIsWhatIsOpenAndNothingIsLeftWhenAllIsSettled(@ForAll long seed) {
        try (Mizan shop = furnished(Storehouse.withTown())) {
            LandedLife life = new LandedLife(shop, seed, 0);
            Random chance = new Random(seed ^ 5);
            for (int round = 0; round < 8; round++) {
                life.days(1 + 3 * round, 4 + 3 * round);
                rebates(shop, chance, round);
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
                assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
            }
            List<String> all = shop.buy().rebates().open().stream()
                    .map(RebateBook.Open::number)
                    .toList();
            if (!all.isEmpty()) {
                shop.buy()
                        .rebates()
                        .settle(new RebateNote(GULF, "LAST", Freight.DAY, all, sar("1.11"), NOTHING))
                        .orElseThrow();
            }
            assertThat(owed(shop)).isEqualTo(NOTHING);
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
        }
    }

    @Property(tries = 3)
    void rebatesAreTheSameFromSnapshotsAndFromReplay(@ForAll long seed) throws IOException {
        Path file = Files.createTempDirectory("rebates").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = furnished(kept)) {
            LandedLife life = new LandedLife(shop, seed, 0);
            for (int round = 0; round < 3; round++) {
                life.days(1 + 3 * round, 4 + 3 * round);
                rebates(shop, new Random(seed), round);
            }
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan again = Mizan.replay(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
    }
}
