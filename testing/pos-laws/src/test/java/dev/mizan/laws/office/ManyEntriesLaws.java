// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetRules;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.PostingRule;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.books.Furnish;
import dev.mizan.suite.books.Office;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However many entries one batch has, what stands beside it is told apart from them: none is passed over as known. */
class ManyEntriesLaws {
    private static final LocalDate LATEST = LocalDate.of(2149, 12, 31);
    private static final List<String> STORES = List.of("north", "south");

    /** Head office keeps what was worn, stores bear the wear: each asset's entry is one across two of them. */
    private static Mizan keptByHeadOffice() {
        Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
        Furnish all = Office.furniture(Currency.SAR, List.of());
        List<PostingRule> rules = all.rules().rules().stream()
                .map(rule -> rule.event().equals(AssetRules.DEPRECIATED) ? central(rule) : rule)
                .toList();
        Furnish own =
                new Furnish(all.accounts(), new PostingRulesDefined(all.rules().events(), rules));
        mizan.flows().run(mizan.office(), own).orElseThrow();
        mizan.books().branches().keepApart().orElseThrow();
        return mizan;
    }

    private static PostingRule central(PostingRule rule) {
        return new PostingRule(
                rule.event(),
                rule.version(),
                rule.from(),
                List.of(rule.legs().get(0), rule.legs().get(1).keeping(Set.of())));
    }

    private static void assets(Mizan mizan, int assets, int months, Random random) {
        for (int asset = 0; asset < assets; asset++) {
            Dimensions store = Dimensions.of(Dimension.STORE, STORES.get(asset % 2));
            Money cost = Money.ofMinor(1 + random.nextInt(900_000), Currency.SAR);
            mizan.books()
                    .assets()
                    .buy("A" + asset, "Scale", FIRST, cost, sar("0.00"), "bank", store)
                    .orElseThrow();
            mizan.books()
                    .assets()
                    .plan("A" + asset, AssetPlan.Way.STRAIGHT_LINE, sar("0.00"), months, FIRST)
                    .orElseThrow();
        }
    }

    /** What the log says was posted is in the journal, each entry by an id of its own, and each store balances alone. */
    private static void isWhole(Mizan mizan) {
        Set<EntryId> ids = new HashSet<>();
        int[] posted = {0};
        mizan.flows()
                .log()
                .after(
                        0,
                        batch -> batch.facts().forEach(fact -> {
                            if (fact instanceof JournalPosted entry) {
                                ids.add(entry.entry().id());
                                posted[0]++;
                            }
                        }));
        assertThat(ids.size()).isEqualTo(posted[0]);
        for (String store : STORES) {
            TrialBalance trial =
                    mizan.books().branches().trialBalance(new StoreId(store), Period.between(FIRST, LATEST));
            assertThat(trial.debits()).as(store).isEqualTo(trial.credits());
        }
        assertThat(Money.sum(Currency.SAR, mizan.books().branches().due(LATEST).values()))
                .isEqualTo(sar("0.00"));
    }

    @Example
    void aHundredAssetsOfTwoBranchesAreWornInOneBatch() {
        try (Mizan mizan = keptByHeadOffice()) {
            assets(mizan, 100, 12, new Random(7));
            assertThat(mizan.books().assets().wear(FIRST.plusMonths(1)).orElseThrow())
                    .hasSize(100);
            isWhole(mizan);
            UnderWay.assetsAgree(mizan);
        }
    }

    @Property(tries = 6)
    void howeverManyMonthsAreWornAtOnceNoEntryIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        try (Mizan mizan = keptByHeadOffice()) {
            int months = 1 + random.nextInt(40);
            assets(mizan, 1 + random.nextInt(12), months, random);
            mizan.books().assets().wear(FIRST.plusMonths(months)).orElseThrow();
            isWhole(mizan);
            UnderWay.assetsAgree(mizan);
        }
    }
}
