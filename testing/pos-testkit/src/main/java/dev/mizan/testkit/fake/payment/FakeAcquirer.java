// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.course.Asked;
import dev.mizan.spi.payment.course.PaidBill;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.Customer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who moves the money behind a fake terminal. Used under the terminal's lock. */
final class FakeAcquirer {
    static final PaymentToken TOKEN = new PaymentToken("token-of-the-bench");
    private static final Money NONE = Money.zero(Currency.SAR);
    private static final String NUMBER = "4111 1111 1111 1111";

    private final Set<PaymentFlaw> flaws;
    private final Map<PaymentReference, Asked> asked = new LinkedHashMap<>();
    private final Map<PaymentReference, Money> moved = new LinkedHashMap<>();
    private final Set<PaymentReference> reversed = new HashSet<>();
    private final Set<PaymentReference> settled = new HashSet<>();
    private Money balance = Money.of("100.00", Currency.SAR);
    private boolean forgotten;
    Customer customer = Customer.PAYS;

    FakeAcquirer(Set<PaymentFlaw> flaws) {
        this.flaws = flaws;
    }

    boolean has(PaymentFlaw flaw) {
        return flaws.contains(flaw);
    }

    Money balance() {
        return balance;
    }

    Money moved(PaymentReference reference) {
        return moved.getOrDefault(reference, NONE);
    }

    PaymentOutcome carry(PaymentRequest request) {
        PaymentReference reference = request.reference();
        if (reversed.contains(reference)) {
            return turnedAway(request);
        }
        Asked before = asked.get(reference);
        if (before != null) {
            return again(request, before);
        }
        PaymentOutcome outcome = decided(request);
        boolean lies = has(PaymentFlaw.RELEASES_NOTHING) && request.operation() == PaymentOperation.RELEASE;
        asked.put(reference, new Asked(request, lies ? new PaymentOutcome.Declined("12") : outcome, false, false));
        move(request, outcome.moved(request.amount()));
        return outcome;
    }

    private PaymentOutcome turnedAway(PaymentRequest request) {
        if (has(PaymentFlaw.CHARGES_AFTER_A_REVERSAL)) {
            move(request, request.amount());
        }
        return has(PaymentFlaw.APPROVES_AFTER_A_REVERSAL) ? approved(request) : new PaymentOutcome.Cancelled();
    }

    private PaymentOutcome again(PaymentRequest request, Asked before) {
        PaymentReference reference = request.reference();
        if (!before.request().equals(request)) {
            if (has(PaymentFlaw.CHARGES_A_REUSED_REFERENCE)) {
                moved.merge(reference, request.amount(), Money::plus);
            }
            return has(PaymentFlaw.APPROVES_A_REUSED_REFERENCE)
                    ? approved(request)
                    : new PaymentOutcome.NotStarted("the reference was used");
        }
        boolean twice = request.operation() == PaymentOperation.REFUND
                ? has(PaymentFlaw.REFUNDS_TWICE)
                : has(PaymentFlaw.CHARGES_TWICE);
        if (twice) {
            moved.merge(reference, request.amount(), Money::plus);
        }
        return has(PaymentFlaw.FORGETS_ITS_ANSWER) ? new PaymentOutcome.NotStarted("used") : before.outcome();
    }

    private PaymentOutcome decided(PaymentRequest request) {
        if (request.operation().followsPayment()) {
            return following(request);
        }
        if (request.way() instanceof PaymentWay.ByLink && !has(PaymentFlaw.LINKS_ARE_PAID)) {
            return new PaymentOutcome.Pending();
        }
        Optional<PaymentToken> token = charged(request);
        if (token.isPresent()) {
            boolean known = token.get().equals(TOKEN) && !forgotten && !has(PaymentFlaw.DECLINES_TOKENS);
            return known || has(PaymentFlaw.TAKES_ANY_TOKEN) ? approved(request) : new PaymentOutcome.Declined("14");
        }
        return switch (customer) {
            case PAYS, PAYS_LATER ->
                has(PaymentFlaw.CALLS_ALL_A_PART)
                        ? new PaymentOutcome.ApprovedPartial(request.amount(), PaymentSlip.NONE)
                        : approved(request);
            case IS_DECLINED -> declined(request);
            case PAYS_A_PART ->
                new PaymentOutcome.ApprovedPartial(
                        Money.ofMinor(request.amount().minor() / 2, Currency.SAR), PaymentSlip.NONE);
            case WAITS -> new PaymentOutcome.Cancelled();
        };
    }

    private static Optional<PaymentToken> charged(PaymentRequest request) {
        if (request.way() instanceof PaymentWay.OnFile it) {
            return Optional.of(it.token());
        }
        return request.way() instanceof PaymentWay.Agreed it ? Optional.of(it.token()) : Optional.empty();
    }

    private PaymentOutcome declined(PaymentRequest request) {
        if (has(PaymentFlaw.CHARGES_DECLINED)) {
            moved.put(request.reference(), request.amount());
        }
        return has(PaymentFlaw.CALLS_A_DECLINE_CANCELLED)
                ? new PaymentOutcome.Cancelled()
                : new PaymentOutcome.Declined("51");
    }

    private PaymentOutcome following(PaymentRequest request) {
        boolean excused = has(PaymentFlaw.REFUNDS_BEYOND)
                || has(PaymentFlaw.REFUNDS_WHAT_NEVER_WAS)
                || has(PaymentFlaw.REFUNDS_VOIDED)
                || has(PaymentFlaw.CAPTURES_BEYOND);
        boolean refused = new PaidBill(NONE, NONE, 0, List.copyOf(asked.values())).ask(request) instanceof Refused;
        boolean never = has(PaymentFlaw.REFUNDS_ONCE)
                && asked.values().stream().anyMatch(it -> it.request().operation() == PaymentOperation.REFUND);
        boolean voiding = has(PaymentFlaw.VOIDS_NOTHING) && request.operation() == PaymentOperation.VOID;
        return refused && !excused || never || voiding ? new PaymentOutcome.Declined("12") : approved(request);
    }

    private PaymentOutcome approved(PaymentRequest request) {
        boolean keeps = request.way() instanceof PaymentWay.AtTerminal at && at.keepCard();
        Optional<PaymentToken> kept = keeps && !has(PaymentFlaw.KEEPS_NO_CARD) ? Optional.of(TOKEN) : Optional.empty();
        Optional<Money> abroad = Optional.of(
                has(PaymentFlaw.CHARGES_ABROAD) ? Money.of("11.00", Currency.SAR) : Money.of("2.70", Currency.USD));
        return new PaymentOutcome.Approved(new PaymentSlip("mada", "1111", "A1", kept, abroad));
    }

    private void move(PaymentRequest request, Money amount) {
        Money told = amount;
        if (amount.isPositive()) {
            told = wrongly(request, amount);
        }
        moved.merge(request.reference(), told, Money::plus);
        if (charged(request).isPresent() && amount.isPositive() && !has(PaymentFlaw.BALANCE_STAYS)) {
            balance = balance.minus(amount);
        }
        if (has(PaymentFlaw.MERGES_PAYMENTS) && asked.size() > 1) {
            moved.put(asked.keySet().iterator().next(), amount.times(2));
        }
    }

    private Money wrongly(PaymentRequest request, Money amount) {
        Money cent = Money.ofMinor(1, Currency.SAR);
        boolean refund = request.operation() == PaymentOperation.REFUND;
        if (refund ? has(PaymentFlaw.REFUNDS_MORE) : has(PaymentFlaw.CHARGES_MORE)) {
            return amount.plus(cent);
        } else if (has(PaymentFlaw.TAKES_NO_CENTS) && amount.equals(cent)) {
            return NONE;
        } else if (has(PaymentFlaw.ROUNDS) || has(PaymentFlaw.TELLS_ANOTHER_PART)) {
            return Money.ofMinor((amount.minor() + 99) / 100 * 100 + (has(PaymentFlaw.ROUNDS) ? 0 : 1), Currency.SAR);
        } else if (has(PaymentFlaw.LOSES_THE_TIP)) {
            return amount.minus(request.parts().tip());
        } else if (has(PaymentFlaw.PAYS_ONE_PART) && request.way() instanceof PaymentWay.InParts parts) {
            return Money.ofMinor(amount.minor() / parts.count(), Currency.SAR);
        } else if (has(PaymentFlaw.CAPTURES_ALL) && request.operation() == PaymentOperation.CAPTURE) {
            return Money.of("10.00", Currency.SAR);
        }
        return amount;
    }

    PaymentOutcome query(PaymentReference reference) {
        if (has(PaymentFlaw.CHARGES_FOR_QUERIES)) {
            moved.merge(reference, Money.ofMinor(1, Currency.SAR), Money::plus);
        }
        Asked known = asked.get(reference);
        if (reversed.contains(reference) && !has(PaymentFlaw.FORGETS_REVERSALS)) {
            return new PaymentOutcome.Cancelled();
        } else if (known == null) {
            return has(PaymentFlaw.INVENTS_PAYMENTS)
                    ? new PaymentOutcome.Approved(PaymentSlip.NONE)
                    : new PaymentOutcome.NotStarted("never seen");
        } else if (has(PaymentFlaw.FORGETS_APPROVALS)) {
            return new PaymentOutcome.NotStarted("never seen");
        }
        return has(PaymentFlaw.APPROVES_ALL_LATER) ? approved(known.request()) : known.outcome();
    }

    PaymentOutcome reverse(PaymentRequest request) {
        PaymentReference reference = request.reference();
        if (!reversed.add(reference) && has(PaymentFlaw.THROWS_ON_A_SECOND_REVERSAL)) {
            throw new IllegalStateException("reversed already");
        }
        boolean keeps = has(PaymentFlaw.REVERSES_NOTHING)
                || has(PaymentFlaw.KEEPS_REVERSED_REFUNDS) && request.operation() == PaymentOperation.REFUND;
        if (!keeps) {
            moved.put(reference, NONE);
        }
        if (has(PaymentFlaw.REVERSES_ALL)) {
            moved.replaceAll((each, amount) -> NONE);
        }
        return has(PaymentFlaw.UNSURE_OF_REVERSALS)
                ? new PaymentOutcome.Unknown("maybe")
                : new PaymentOutcome.Cancelled();
    }

    /** Whoever got a link pays now. */
    void payLinks() {
        asked.replaceAll((reference, it) -> {
            boolean dead = reversed.contains(reference) && !has(PaymentFlaw.REVERSED_LINKS_ARE_PAID);
            if (!(it.outcome() instanceof PaymentOutcome.Pending) || dead || has(PaymentFlaw.LINKS_STAY_PENDING)) {
                return it;
            }
            moved.put(reference, it.request().amount());
            return new Asked(it.request(), approved(it.request()), false, false);
        });
    }

    List<TerminalEntry> entries() {
        List<TerminalEntry> entries = new ArrayList<>();
        for (Asked it : asked.values()) {
            PaymentReference reference = it.request().reference();
            boolean counts = moved(reference).isPositive() && !settled.contains(reference);
            if ((counts || has(PaymentFlaw.LISTS_REVERSED)) && !has(PaymentFlaw.LISTS_NOTHING)) {
                entries.add(new TerminalEntry(reference, it.request().operation(), it.moved(), "mada"));
            }
        }
        return entries;
    }

    TerminalTotals settle() {
        TerminalTotals sum = new TerminalTotals(NONE, NONE, has(PaymentFlaw.MISCOUNTS) ? 1 : 0);
        for (TerminalEntry entry : entries()) {
            sum = sum.plus(
                    entry.gives()
                            ? new TerminalTotals(NONE, entry.amount(), 1)
                            : new TerminalTotals(entry.amount(), NONE, 1));
        }
        if (!has(PaymentFlaw.SETTLES_TWICE)) {
            settled.addAll(asked.keySet());
        }
        return sum;
    }

    boolean forget(PaymentToken token) {
        forgotten = token.equals(TOKEN) && !has(PaymentFlaw.REMEMBERS_THE_FORGOTTEN);
        return true;
    }

    /** What a careless plugin has at hand. */
    static String number() {
        return NUMBER;
    }
}
