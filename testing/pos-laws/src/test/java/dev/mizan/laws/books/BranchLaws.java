// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.branch.BranchReason;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What one branch owes another is owed, and each has a trial balance of nothing, whatever is written across them. */
class BranchLaws {
    private static final List<String> STORES = List.of("main", "north", "south");

    private static Mizan shop() {
        Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    private static Leg at(Leg leg, Random random) {
        int store = random.nextInt(STORES.size() + 1);
        return store == STORES.size() ? leg : leg.at(Dimensions.of(Dimension.STORE, STORES.get(store)));
    }

    private static void across(Mizan mizan, Random random, int number) {
        Money one = Money.ofMinor(1 + random.nextInt(9_000), Currency.SAR);
        Money two = Money.ofMinor(1 + random.nextInt(9_000), Currency.SAR);
        LocalDate day = FIRST.plusDays(random.nextInt(360));
        var entry = mizan.books()
                .post(
                        day,
                        "X" + number,
                        "across",
                        List.of(
                                at(Leg.debit("6120", one), random),
                                at(Leg.debit("6190", two), random),
                                at(Leg.credit("1130", one.plus(two)), random)))
                .orElseThrow();
        if (random.nextInt(5) == 0) {
            mizan.books().reverse(entry, "wrong").orElseThrow();
        }
    }

    private static void balances(Mizan mizan, LocalDate day) {
        for (String store : STORES) {
            TrialBalance trial =
                    mizan.books().branches().trialBalance(new StoreId(store), Period.between(FIRST, day.plusDays(1)));
            assertThat(trial.debits()).as(store + " on " + day).isEqualTo(trial.credits());
        }
        assertThat(Money.sum(Currency.SAR, mizan.books().branches().due(day).values()))
                .isEqualTo(sar("0.00"));
    }

    @Property(tries = 12)
    void everyStoreBalancesAloneOnEveryDay(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    mizan.books().branches().keepApart().orElseThrow();
                    Random random = new Random(seed);
                    BackOffice office = new BackOffice(mizan, seed);
                    for (int act = 0; act < 30; act++) {
                        across(mizan, random, act);
                        office.act();
                    }
                    mizan.books().closeYear(FIRST).orElseThrow();
                    for (int each = 0; each < 10; each++) {
                        balances(mizan, FIRST.plusDays(random.nextInt(700)));
                    }
                },
                it -> balances(it, LAST.plusYears(9)));
    }

    @Property(tries = 5)
    void branchesThatWereOneAreToldApartFromTodayOn(@ForAll long seed) {
        try (Mizan mizan = shop()) {
            Random random = new Random(seed);
            for (int act = 0; act < 10; act++) {
                across(mizan, random, act);
            }
            mizan.books().branches().keepApart().orElseThrow();
            balances(mizan, LAST.plusYears(9));
        }
    }

    @Example
    void oneStorePaysTheRentOfAnother() {
        try (Mizan mizan = shop()) {
            mizan.books().branches().keepApart().orElseThrow();
            mizan.books()
                    .post(
                            FIRST,
                            "RENT",
                            "rent",
                            List.of(
                                    Leg.debit("6120", sar("900.00")).at(Dimensions.of(Dimension.STORE, "south")),
                                    Leg.credit("1130", sar("900.00")).at(Dimensions.of(Dimension.STORE, "north"))))
                    .orElseThrow();
            assertThat(mizan.books().branches().due(FIRST))
                    .containsOnly(Map.entry("north", sar("900.00")), Map.entry("south", sar("-900.00")));
            assertThat(mizan.books()
                            .branches()
                            .incomeStatement(new StoreId("south"), Period.year(2026))
                            .profit())
                    .isEqualTo(sar("-900.00"));
            assertThat(mizan.books().balanceSheet(LAST).assets()).isEqualTo(sar("-900.00"));
            assertThat(((Refused<?>) mizan.books().branches().keepApart()).reason())
                    .isEqualTo(BranchReason.AS_IT_IS);
            mizan.books().branches().keepTogether().orElseThrow();
        }
    }
}
