// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.OfflineLimits;
import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.util.Optional;

/**
 * How a till deals with a terminal.
 *
 * @param answer how long the customer has, from the first byte to the answer
 * @param doubt how long a query or a reversal may take
 * @param pause between two of them that were not answered
 * @param pending how long a code or a link may be paid; empty where it never runs out
 * @param offline how much is taken while nobody answers; empty for nothing
 * @param schemes what the schemes demand
 * @param least the least amount that the shop takes on a card, as far as the schemes allow one; empty for none
 */
public record TerminalTerms(
        Duration answer,
        Duration doubt,
        Duration pause,
        Optional<Duration> pending,
        Optional<OfflineLimits> offline,
        SchemeRules schemes,
        Optional<Money> least) {
    /** Two minutes for the customer, ten seconds for a doubt, codes for ten minutes, nothing offline. */
    public static final TerminalTerms USUAL = new TerminalTerms(
            Duration.ofMinutes(2),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Optional.of(Duration.ofMinutes(10)),
            Optional.empty(),
            SchemeRules.CAREFUL,
            Optional.empty());

    /** The same with other waits. */
    public TerminalTerms waiting(Duration forAnswer, Duration inDoubt, Duration between) {
        return new TerminalTerms(forAnswer, inDoubt, between, pending, offline, schemes, least);
    }

    /** The same, giving pending payments up after so long. */
    public TerminalTerms pending(Duration most) {
        return new TerminalTerms(answer, doubt, pause, Optional.of(most), offline, schemes, least);
    }

    /** The same, taking payments offline within these limits. */
    public TerminalTerms offline(OfflineLimits limits) {
        return new TerminalTerms(answer, doubt, pause, pending, Optional.of(limits), schemes, least);
    }

    /** The same with other rules of schemes. */
    public TerminalTerms schemes(SchemeRules rules) {
        return new TerminalTerms(answer, doubt, pause, pending, offline, rules, least);
    }

    /** The same, turning cards away for less than this where every scheme allows it. */
    public TerminalTerms least(Money amount) {
        return new TerminalTerms(answer, doubt, pause, pending, offline, schemes, Optional.of(amount));
    }

    /** Whether schemes and shop allow a payment to be asked for: its surcharge, and what a card pays at least. */
    Outcome<Money> allow(TenderKind kind, PaymentRequest request) {
        return schemes.surcharge(Optional.empty(), request.parts().surcharge())
                .then(fine -> request.about().isPresent() ? Outcome.done(fine) : enough(kind, request.amount()));
    }

    /** Whether an amount is enough for a card; refused with UNDER_MINIMUM, and never where a scheme forbids a least amount. */
    Outcome<Money> enough(TenderKind kind, Money asked) {
        if (kind != TenderKind.CARD || least.isEmpty()) {
            return Outcome.done(asked);
        }
        Outcome<Money> ruled = schemes.least(Optional.empty(), asked, least.get());
        return ruled instanceof Refused<Money> refused && refused.reason() == PaymentReason.NO_MINIMUM
                ? Outcome.done(asked)
                : ruled;
    }
}
