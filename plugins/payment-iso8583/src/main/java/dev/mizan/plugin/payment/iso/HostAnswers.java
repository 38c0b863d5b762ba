// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what a host says. What it says of an amount that nobody asked for, in another currency, or of another payment, is
 * UNKNOWN; what a slip may not hold is left out of it, for the money moved all the same.
 */
record HostAnswers(Currency currency, boolean partial) {
    private static final int LONGEST = 60;

    /** How a request ended. */
    PaymentOutcome payment(HostReply reply, PaymentRequest request) {
        return switch (reply.sent()) {
            case NOT -> new PaymentOutcome.NotStarted("host not reached");
            case UNANSWERED -> new PaymentOutcome.Unknown("no answer");
            case ANSWERED -> answered(reply, request);
        };
    }

    private PaymentOutcome answered(HostReply reply, PaymentRequest request) {
        OutcomeKind kind = ResponseCode.kind(reply.code());
        return switch (kind) {
            case APPROVED, APPROVED_PARTIAL -> approved(reply, request);
            case DECLINED -> new PaymentOutcome.Declined(reply.code());
            case CANCELLED -> new PaymentOutcome.Cancelled();
            case PENDING -> new PaymentOutcome.Pending();
            case NOT_STARTED, UNKNOWN -> new PaymentOutcome.Unknown("the host answers " + reply.code());
        };
    }

    private PaymentOutcome approved(HostReply reply, PaymentRequest request) {
        String about = reply.field(60);
        if (!about.isEmpty() && !about.equals(request.reference().value())) {
            return new PaymentOutcome.Unknown("an answer to another payment");
        }
        String told = reply.field(49);
        if (!told.isEmpty()
                && number(told).filter(it -> it == currency.numeric()).isEmpty()) {
            return new PaymentOutcome.Unknown("approved in another currency");
        }
        Optional<Money> amount = money(reply, 4);
        if (amount.isEmpty() || !amount.get().isPositive() || amount.get().compareTo(request.amount()) > 0) {
            return new PaymentOutcome.Unknown("approved for another amount than was asked");
        }
        if (amount.get().equals(request.amount())) {
            return new PaymentOutcome.Approved(slip(reply));
        }
        return partial
                ? new PaymentOutcome.ApprovedPartial(amount.get(), slip(reply))
                : new PaymentOutcome.Unknown("approved in part, which was not agreed");
    }

    private static PaymentSlip slip(HostReply reply) {
        return new PaymentSlip(
                orElse("", () -> PaymentSlip.of(text(reply.field(63))).authorisation()),
                "",
                orElse("", () -> PaymentSlip.of(text(reply.field(38))).authorisation()),
                token(reply.field(62)),
                Optional.empty());
    }

    private static Optional<PaymentToken> token(String told) {
        return told.isBlank() ? Optional.empty() : orElse(Optional.empty(), () -> Optional.of(new PaymentToken(told)));
    }

    private static String text(String told) {
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST);
    }

    /** What a slip refuses is left out. */
    private static <T> T orElse(T without, Supplier<T> told) {
        try {
            return told.get();
        } catch (IllegalArgumentException e) {
            return without;
        }
    }

    /** The available balance of field 54, in the currency of this terminal. */
    Optional<Money> balance(HostReply reply) {
        String told = reply.field(54);
        boolean reads = reply.code().equals("00")
                && told.matches("..02[0-9]{3}[CD][0-9]{12}.*")
                && Integer.parseInt(told.substring(4, 7)) == currency.numeric();
        return reads
                ? number(told.substring(8, 20)).map(it -> Money.ofMinor(told.charAt(7) == 'C' ? it : -it, currency))
                : Optional.empty();
    }

    /** What the host counted: debits are sales, credits are refunds, and what was reversed is taken off. */
    Optional<TerminalTotals> totals(HostReply reply) {
        if (!reply.code().equals("00")) {
            return Optional.empty();
        }
        Optional<Money> sales = less(money(reply, 88), money(reply, 89));
        Optional<Money> refunds = less(money(reply, 86), money(reply, 87));
        Optional<Long> count = number(reply.field(76))
                .flatMap(debits -> number(reply.field(74)).map(credits -> debits + credits))
                .map(it -> it
                        - number(reply.field(75)).orElse(0L)
                        - number(reply.field(77)).orElse(0L))
                .filter(it -> it >= 0);
        return sales.isPresent() && refunds.isPresent() && count.isPresent()
                ? Optional.of(new TerminalTotals(sales.get(), refunds.get(), Math.toIntExact(count.get())))
                : Optional.empty();
    }

    private Optional<Money> less(Optional<Money> all, Optional<Money> reversed) {
        return all.map(it -> it.minus(reversed.orElse(Money.zero(currency)))).filter(it -> !it.isNegative());
    }

    private Optional<Money> money(HostReply reply, int field) {
        return number(reply.field(field)).map(it -> Money.ofMinor(it, currency));
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[0-9]{1,16}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
