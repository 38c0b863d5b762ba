// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.lamp;
import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.explain.Verdict;
import dev.mizan.core.pricing.explain.VerdictWords;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.limit.Every;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Whose;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No limit is ever overspent: not by one basket, not by many tills at once. */
class BudgetLaws {

    @Test
    void aSpentBudgetDoesNotApplyAndIsToldSo() {
        Promotion budget = Town.ten("TEN").limit(Limit.budget(sar("25.00"))).build();
        try (Mizan shop = Town.open(Town.shop(), budget)) {
            TillDoor till = till(shop, "T1");
            assertThat(sell(till, lamp(till)).orElseThrow().total()).isEqualTo(sar("50.00"));
            assertThat(sell(till, lamp(till)).orElseThrow().total()).isEqualTo(sar("50.00"));
            assertThat(sell(till, lamp(till)).orElseThrow().total()).isEqualTo(sar("60.00"));
            List<Verdict> verdicts =
                    till.explain(lamp(till), Set.of()).orElseThrow().verdicts();
            assertThat(verdicts).hasOnlyElementsOfType(Verdict.Budget.class).hasSize(1);
            VerdictWords words = new VerdictWords(Currency.SAR);
            assertThat(words.told(verdicts, Language.EN)).containsExactly("TEN: too little is left of its limit");
            assertThat(words.told(verdicts, Language.AR).get(0)).contains("المتبقي");
            assertThat(shop.limits().used(budget).used().amount()).isEqualTo(2_000);
        }
    }

    @Test
    void aPriceOfYesterdaysBudgetIsRefusedAtCompletion() {
        Promotion budget = Town.ten("TEN").limit(Limit.uses(1)).build();
        try (Mizan shop = Town.open(Town.shop(), budget)) {
            TillDoor till = till(shop, "T1");
            PricedBasket first = till.price(lamp(till)).orElseThrow();
            PricedBasket second = till.price(lamp(till)).orElseThrow();
            sell(till, first).orElseThrow();
            Refused<?> refused = (Refused<?>) sell(till, second);
            assertThat(refused.reason().code()).isEqualTo("limit.spent");
            assertThat(refused.message(Language.EN)).contains("TEN").contains("1 USES");
            assertThat(refused.message(Language.AR)).contains("TEN").matches("(?s).*\\p{InArabic}.*");
        }
    }

    @Test
    void eachCustomerHasTheirOwnCountEachMonth() {
        Promotion mine = Town.ten("MINE")
                .scope(Scope.OPEN.withCoupon("HELLO"))
                .limit(Limit.uses(3))
                .limit(Limit.uses(1).of(Whose.CUSTOMER).every(Every.MONTH))
                .build();
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        try (Mizan shop = Town.open(Town.shop().env(env), mine)) {
            TillDoor till = till(shop, "T1");
            assertThat(total(till, "sara")).isEqualTo("50.00");
            assertThat(total(till, "sara")).isEqualTo("60.00");
            assertThat(total(till, "omar")).isEqualTo("50.00");
            assertThat(sell(till, lamp(till), "HELLO").orElseThrow().total()).isEqualTo(sar("60.00"));
            till.close(till.session().opened().orElseThrow().drawer(Currency.SAR))
                    .orElseThrow();
            env.advance(Duration.ofDays(10));
            till.open(sar("0.00")).orElseThrow();
            assertThat(total(till, "sara")).isEqualTo("50.00");
            assertThat(total(till, "omar")).isEqualTo("60.00");
        }
    }

    private static String total(TillDoor till, String customer) {
        Basket basket = till.basket(Shopper.of(new CustomerId(customer)))
                .add(Town.LAMP, Quantity.pieces(1))
                .orElseThrow();
        return sell(till, basket, "HELLO").orElseThrow().total().toPlainString();
    }

    @Test
    void anEmployeesAllowanceEndsWithItsAmountADay() {
        Promotion staff = Town.ten("STAFF")
                .limit(Limit.budget(sar("10.00")).of(Whose.EMPLOYEE).every(Every.DAY))
                .build();
        try (Mizan shop = Town.open(Town.shop(), staff)) {
            TillDoor till = till(shop, "T1");
            Visit huda = Visit.PLAIN.by(new ActorId("huda"));
            sell(till, till.price(lamp(till), huda).orElseThrow()).orElseThrow();
            assertThat(till.price(lamp(till), huda).orElseThrow().total()).isEqualTo(sar("60.00"));
            assertThat(till.price(lamp(till), Visit.PLAIN.by(new ActorId("ali")))
                            .orElseThrow()
                            .total())
                    .isEqualTo(sar("50.00"));
            assertThat(till.price(lamp(till)).orElseThrow().total()).isEqualTo(sar("60.00"));
        }
    }

    @Test
    void replayAndSnapshotsCountTheSame() {
        Promotion budget = Town.ten("TEN").limit(Limit.budget(sar("25.00"))).build();
        MemoryStore store = new MemoryStore();
        try (Mizan shop = Town.furnished(Mizan.open(Town.shop(), new Town.Shared(store)), budget)) {
            TillDoor till = till(shop, "T1");
            sell(till, lamp(till)).orElseThrow();
            shop.flows().snapshot();
            sell(till, lamp(till)).orElseThrow();
            try (Mizan again = Mizan.open(Town.shop(), new Town.Shared(store))) {
                assertThat(again.digests()).isEqualTo(shop.digests());
                assertThat(again.limits().used(budget)).isEqualTo(shop.limits().used(budget));
            }
        }
    }

    /** Three programs on one store sell at once; the stream of the limit holds a batch for each use, and no more than it may. */
    @Property(tries = 10)
    void noBudgetIsOverspentByTillsThatRace(@ForAll @IntRange(min = 1, max = 9) int most, @ForAll Random random)
            throws Exception {
        Promotion budget = Town.ten("TEN")
                .limit(random.nextBoolean() ? Limit.uses(most) : Limit.budget(sar(most + "5.00")))
                .build();
        MemoryStore store = new MemoryStore();
        Shop shop = Town.shop();
        Town.furnished(Mizan.open(shop, new Town.Shared(store)), budget).close();
        ExecutorService crew = Executors.newFixedThreadPool(3);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Mizan program = Mizan.open(shop, new Town.Shared(store));
            TillDoor till = till(program, "T" + i);
            work.add(() -> {
                int reduced = 0;
                for (int k = 0; k < 5; k++) {
                    Outcome<Sale> sale = sell(till, lamp(till));
                    reduced += sale.isDone() && sale.orElseThrow().total().equals(sar("50.00")) ? 1 : 0;
                }
                return reduced;
            });
        }
        int reduced = 0;
        for (var done : crew.invokeAll(work)) {
            reduced += done.get();
        }
        crew.shutdown();
        try (Mizan again = Mizan.open(shop, new Town.Shared(store))) {
            long uses = again.limits().used(budget).used().uses();
            assertThat(uses).isEqualTo(reduced).isLessThanOrEqualTo(most).isPositive();
            assertThat(again.limits().used(budget).version())
                    .isEqualTo(uses)
                    .isEqualTo(store.version(LimitKey.of(budget.id())));
            Mizan replayed = Mizan.open(shop, new Town.Shared(store));
            assertThat(replayed.digests()).isEqualTo(again.digests());
        }
    }
}
