// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rules of all schemes that a shop takes.
 *
 * @param known the first that names a scheme counts; case does not
 * @param others for every other scheme
 */
public record SchemeRules(List<SchemeRule> known, SchemeRule others) {
    /** No surcharge, no least amount, voids within the day, refunds within 180 days: what no scheme objects to. */
    public static final SchemeRules CAREFUL =
            new SchemeRules(List.of(), new SchemeRule("", false, false, Duration.ofHours(24), 180));

    public SchemeRules {
        known = List.copyOf(known);
    }

    /** The rule of a scheme. */
    public SchemeRule of(String scheme) {
        return known.stream()
                .filter(it -> it.scheme().equalsIgnoreCase(scheme))
                .findFirst()
                .orElse(others);
    }

    /**
     * Whether a surcharge may be asked for; refused with NO_SURCHARGE.
     *
     * @param scheme empty before a card was presented: then every scheme must allow it
     */
    public Outcome<Money> surcharge(Optional<String> scheme, Money asked) {
        return asked.isZero() || allowed(scheme, SchemeRule::surcharge)
                ? Outcome.done(asked)
                : Outcome.refused(PaymentReason.NO_SURCHARGE, "scheme", named(scheme), "asked", asked);
    }

    /**
     * Whether an amount may be turned away because it is under the shop's least. Refused with UNDER_MINIMUM where it is, and
     * with NO_MINIMUM where the scheme forbids to.
     */
    public Outcome<Money> least(Optional<String> scheme, Money asked, Money least) {
        if (asked.compareTo(least) >= 0) {
            return Outcome.done(asked);
        }
        return allowed(scheme, SchemeRule::minimum)
                ? Outcome.refused(PaymentReason.UNDER_MINIMUM, "asked", asked, "least", least)
                : Outcome.refused(PaymentReason.NO_MINIMUM, "scheme", named(scheme), "asked", asked, "least", least);
    }

    /**
     * How a payment is given back: VOID while nothing of it was settled and the window is open, else REFUND. Refused with
     * TOO_LATE_TO_REFUND.
     *
     * @param whole whether all of it goes back; a part is never voided
     * @param settled whether its terminal settled since
     */
    public Outcome<PaymentOperation> givingBack(
            PaymentReference payment, String scheme, Instant taken, Instant now, boolean whole, boolean settled) {
        SchemeRule rule = of(scheme);
        Duration age = Duration.between(taken, now);
        if (age.compareTo(Duration.ofDays(rule.refundDays())) > 0) {
            return Outcome.refused(
                    PaymentReason.TOO_LATE_TO_REFUND,
                    "scheme",
                    named(Optional.of(scheme)),
                    "days",
                    rule.refundDays(),
                    "reference",
                    payment);
        }
        boolean inTime = age.compareTo(rule.voidWithin()) <= 0;
        return Outcome.done(whole && !settled && inTime ? PaymentOperation.VOID : PaymentOperation.REFUND);
    }

    private boolean allowed(Optional<String> scheme, java.util.function.Predicate<SchemeRule> rule) {
        return scheme.map(it -> rule.test(of(it)))
                .orElseGet(() -> rule.test(others) && known.stream().allMatch(rule));
    }

    private static String named(Optional<String> scheme) {
        return scheme.filter(it -> !it.isEmpty()).orElse("*");
    }
}
