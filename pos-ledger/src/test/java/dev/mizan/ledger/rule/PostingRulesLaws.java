// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Side;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PostingRulesLaws {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
    private static final Text WHY = Text.of("because", "لأن");

    private static RuleLeg leg(boolean debit, String amount) {
        return debit
                ? RuleLeg.debit(AccountRole.SALES, amount, WHY)
                : RuleLeg.credit(AccountRole.PAYABLES, amount, WHY);
    }

    private static PostingEvent event(String... identities) {
        return new PostingEvent(
                "any",
                WHY,
                NAMES,
                List.of(identities).stream().map(Identity::new).toList());
    }

    private static Outcome<PostingRulesDefined> define(PostingEvent event, List<RuleLeg> legs) {
        return PostingRules.NONE.define(
                new PostingRulesDefined(List.of(event), List.of(new PostingRule("any", 1, Shop.NEW_YEAR, legs))));
    }

    @Provide
    Arbitrary<List<RuleLeg>> legs() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(NAMES))
                .as(PostingRulesLaws::leg)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    /** a = b + c and d = e - b: every such event is told by b, c and e. */
    @Property(tries = 2000)
    void aRuleIsAcceptedExactlyWhereItBalancesForWhateverAmountsKeepTheIdentities(
            @ForAll("legs") List<RuleLeg> legs, @ForAll("free") List<Long> free) {
        boolean accepted = define(event("a = b + c", "d + b = e"), legs).isDone();
        boolean balancesAlways = true;
        // A linear form in b, c, e vanishes where it does on three independent points.
        for (List<Long> point : List.of(List.of(1L, 0L, 0L), List.of(0L, 1L, 0L), List.of(0L, 0L, 1L))) {
            balancesAlways &= sum(legs, point) == 0;
        }
        assertThat(accepted).isEqualTo(balancesAlways);
        if (accepted) {
            assertThat(sum(legs, free)).isZero();
        }
    }

    @Provide
    Arbitrary<List<Long>> free() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).list().ofSize(3);
    }

    private static long sum(List<RuleLeg> legs, List<Long> free) {
        long b = free.get(0);
        long c = free.get(1);
        long e = free.get(2);
        Map<String, Long> amounts = Map.of("a", b + c, "b", b, "c", c, "d", e - b, "e", e);
        return legs.stream()
                .mapToLong(leg -> leg.side().signed(amounts.get(leg.amount())))
                .sum();
    }

    @Property
    void aMultipleOfAnIdentityBalancesToo(@ForAll("legs") List<RuleLeg> legs) {
        List<RuleLeg> twice = new ArrayList<>(legs);
        twice.addAll(legs);
        PostingEvent event = event("a = b + c", "d = e - b", "a + d = b + c + d");
        assertThat(define(event, twice).isDone()).isEqualTo(define(event, legs).isDone());
    }

    @Property
    void aLegAndItsOppositeChangeNothing(@ForAll("legs") List<RuleLeg> legs) {
        List<RuleLeg> more = new ArrayList<>(legs);
        more.add(leg(true, "c"));
        more.add(leg(false, "c"));
        PostingEvent event = event("a = b + c");
        assertThat(define(event, more).isDone()).isEqualTo(define(event, legs).isDone());
    }

    @Example
    void aRefusalSaysWhatIsLeft() {
        Outcome<PostingRulesDefined> refused =
                define(event("a = b + c"), List.of(leg(true, "a"), leg(false, "b"), leg(true, "c")));
        assertThat(Shop.reason(refused)).isEqualTo(LedgerReason.RULE_UNBALANCED);
        assertThat(((Refused<?>) refused).facts())
                .containsEntry("rule", "any@1")
                .containsEntry("rest", "+ a - b + c");
    }

    @Example
    void aRuleNamesAmountsAndEventsThatAreThere() {
        assertThat(Shop.reason(define(event(), List.of(leg(true, "z"), leg(false, "z")))))
                .isEqualTo(LedgerReason.UNKNOWN_AMOUNT);
        PostingRule lost = new PostingRule("lost", 1, Shop.NEW_YEAR, List.of(leg(true, "a"), leg(false, "a")));
        assertThat(Shop.reason(PostingRules.NONE.define(new PostingRulesDefined(List.of(), List.of(lost)))))
                .isEqualTo(LedgerReason.UNKNOWN_EVENT);
    }

    @Example
    void aVersionIsNeverChangedAndTheNextOneTakesOverOnItsDay() {
        PostingEvent event = event();
        PostingRule first = new PostingRule("any", 1, Shop.NEW_YEAR, List.of(leg(true, "a"), leg(false, "a")));
        PostingRules rules = PostingRules.NONE.with(PostingRules.NONE
                .define(new PostingRulesDefined(List.of(event), List.of(first)))
                .orElseThrow());
        PostingRule other = new PostingRule("any", 1, Shop.NEW_YEAR, List.of(leg(true, "b"), leg(false, "b")));
        assertThat(Shop.reason(rules.define(new PostingRulesDefined(List.of(), List.of(other)))))
                .isEqualTo(LedgerReason.RULE_EXISTS);
        PostingRule next = new PostingRule("any", 2, Shop.NEW_YEAR.plusYears(1), other.legs());
        PostingRulesDefined added = rules.define(new PostingRulesDefined(List.of(event), List.of(first, next)))
                .orElseThrow();
        assertThat(added).isEqualTo(new PostingRulesDefined(List.of(), List.of(next)));
        PostingRules both = rules.with(added);
        assertThat(both.rule("any", Shop.NEW_YEAR.plusDays(364))).contains(first);
        assertThat(both.rule("any", Shop.NEW_YEAR.plusYears(1))).contains(next);
        assertThat(both.rule("any", Shop.NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(both.rule("any@1")).contains(first);
    }

    @Example
    void anIdentityIsReadAsOneWritesIt() {
        assertThat(new Identity("tender + discount = sales - fee - tax").terms())
                .isEqualTo(new TreeMap<>(Map.of("tender", 1L, "discount", 1L, "sales", -1L, "fee", 1L, "tax", 1L)));
        for (String bad : List.of("a", "a = b = c", "a = ", "a b = c", "a = 2 b", "A = b", "a == b")) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> new Identity(bad));
        }
    }

    @Example
    void rulesAreReadAsTheyWereWritten() {
        PostingRulesDefined fact = RetailRules.all();
        assertThat(Fields.again(fact, PostingRulesDefined.TYPE)).isEqualTo(fact);
        PostingRules rules = PostingRules.NONE.with(fact);
        List<String> words = Fields.of(rules::write);
        assertThat(Fields.of(Fields.read(words, PostingRules::read)::write)).isEqualTo(words);
        assertThat(fact.rules().get(0).legs().get(0).side()).isEqualTo(Side.DEBIT);
    }
}
