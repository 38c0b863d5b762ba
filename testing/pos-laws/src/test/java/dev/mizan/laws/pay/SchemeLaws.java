// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.InstalmentPlan;
import dev.mizan.suite.pay.SchemeRule;
import dev.mizan.suite.pay.SchemeRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SchemeLaws {
    private static final Instant TAKEN = Instant.parse("2026-11-22T09:00:00Z");
    private static final PaymentReference CARD = new PaymentReference("R1");
    private static final SchemeRules RULES = new SchemeRules(
            List.of(new SchemeRule("mada", false, false, Duration.ofHours(1), 30)),
            new SchemeRule("", true, true, Duration.ofHours(24), 180));

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    private static List<TerminalEntry> day(Random random) {
        List<TerminalEntry> entries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            entries.add(new TerminalEntry(
                    new PaymentReference("R" + i),
                    i % 9 == 0 ? PaymentOperation.REFUND : PaymentOperation.PURCHASE,
                    sar(1 + random.nextInt(50_000)),
                    i % 3 == 0 ? "mada" : "VISA"));
        }
        return entries;
    }

    @Property(tries = 50)
    void oneMissingOfFourHundredIsNamedWhereverItIsMissing(
            @ForAll @IntRange(max = 399) int which, @ForAll boolean atTill, @ForAll Random random) {
        List<TerminalEntry> all = day(random);
        List<TerminalEntry> less = new ArrayList<>(all);
        TerminalEntry missing = less.remove(which);
        Collections.shuffle(less, random);
        Reconciled compared = atTill ? Reconciled.of(less, all) : Reconciled.of(all, less);
        Reconciled.Kind kind = atTill ? Reconciled.Kind.MISSING_AT_TILL : Reconciled.Kind.MISSING_AT_TERMINAL;
        assertThat(compared.differences()).containsExactly(new Reconciled.Difference(kind, missing));
        assertThat(compared.balances()).isFalse();
    }

    @Property(tries = 50)
    void theSameInAnyOrderBalancesAndSumsByScheme(@ForAll Random random) {
        List<TerminalEntry> all = day(random);
        List<TerminalEntry> told = new ArrayList<>(all);
        Collections.shuffle(told, random);
        Reconciled compared = Reconciled.of(all, told);
        assertThat(compared.balances()).isTrue();
        var sum = SchemeTotal.sum(compared.till(), Currency.SAR);
        assertThat(sum.count()).isEqualTo(400);
        assertThat(sum.net().minor())
                .isEqualTo(all.stream()
                        .mapToLong(it ->
                                it.gives() ? -it.amount().minor() : it.amount().minor())
                        .sum());
    }

    @Test
    void anotherAmountIsADifferenceAlsoWhereTheTotalsAreEqual() {
        List<TerminalEntry> till = List.of(entry("A", 500), entry("B", 700));
        List<TerminalEntry> terminal = List.of(entry("A", 700), entry("B", 500));
        assertThat(Reconciled.of(till, terminal).differences())
                .extracting(Reconciled.Difference::kind)
                .containsExactly(Reconciled.Kind.DIFFERS, Reconciled.Kind.DIFFERS);
    }

    private static TerminalEntry entry(String reference, long minor) {
        return new TerminalEntry(new PaymentReference(reference), PaymentOperation.PURCHASE, sar(minor), "mada");
    }

    private static void refused(Reason reason, Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused<?>) outcome).reason()).isEqualTo(reason);
    }

    @Test
    void aWholePaymentIsVoidedInsideTheWindowAndOnlyUnsettled() {
        assertThat(back("mada", 60, true, false)).isEqualTo(Outcome.done(PaymentOperation.VOID));
        assertThat(back("mada", 61, true, false)).isEqualTo(Outcome.done(PaymentOperation.REFUND));
        assertThat(back("MADA", 10, true, true)).isEqualTo(Outcome.done(PaymentOperation.REFUND));
        assertThat(back("mada", 10, false, false)).isEqualTo(Outcome.done(PaymentOperation.REFUND));
        assertThat(back("VISA", 61, true, false)).isEqualTo(Outcome.done(PaymentOperation.VOID));
        refused(PaymentReason.TOO_LATE_TO_REFUND, back("mada", 31 * 24 * 60, true, true));
        assertThat(back("VISA", 31 * 24 * 60, true, true).isDone()).isTrue();
    }

    private static Outcome<PaymentOperation> back(String scheme, int minutes, boolean whole, boolean settled) {
        return RULES.givingBack(CARD, scheme, TAKEN, TAKEN.plus(Duration.ofMinutes(minutes)), whole, settled);
    }

    @Test
    void whatOneSchemeForbidsIsForbiddenUntilTheCardIsKnown() {
        refused(PaymentReason.NO_SURCHARGE, RULES.surcharge(Optional.empty(), sar(50)));
        refused(PaymentReason.NO_SURCHARGE, RULES.surcharge(Optional.of("mada"), sar(50)));
        assertThat(RULES.surcharge(Optional.of("VISA"), sar(50)).isDone()).isTrue();
        assertThat(RULES.surcharge(Optional.empty(), sar(0)).isDone()).isTrue();
        refused(PaymentReason.UNDER_MINIMUM, RULES.least(Optional.of("VISA"), sar(400), sar(500)));
        refused(PaymentReason.NO_MINIMUM, RULES.least(Optional.of("mada"), sar(400), sar(500)));
        assertThat(RULES.least(Optional.of("mada"), sar(500), sar(500)).isDone())
                .isTrue();
    }

    @Property(tries = 200)
    void partsAndWhatIsGivenBackAlwaysSumToWhatWasNotRefunded(
            @ForAll @IntRange(min = 1, max = 1_000_000) int whole,
            @ForAll @IntRange(min = 2, max = 12) int count,
            @ForAll @IntRange(min = 1, max = 1_000_000) int back,
            @ForAll @IntRange(max = 12) int paid) {
        InstalmentPlan plan = InstalmentPlan.of(sar(whole), count);
        assertThat(plan.whole()).isEqualTo(sar(whole));
        Outcome<InstalmentPlan> refunded = plan.refund(sar(back));
        if (back > whole) {
            refused(PaymentReason.MORE_THAN_REFUNDABLE, refunded);
            return;
        }
        InstalmentPlan then = refunded.orElseThrow();
        int parts = Math.min(paid, count);
        Money collected = Money.sum(Currency.SAR, plan.parts().subList(0, parts));
        Money open = Money.sum(Currency.SAR, then.due().subList(parts, count));
        assertThat(collected.minus(then.givenBack(parts)).plus(open)).isEqualTo(sar(whole - back));
        assertThat(then.due()).allMatch(part -> !part.isNegative());
    }
}
