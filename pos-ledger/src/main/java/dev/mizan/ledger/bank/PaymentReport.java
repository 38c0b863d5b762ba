// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What a bank says of an order.
 *
 * @param message the order's reference
 * @param group of the whole order; payments that are not named share it
 * @param payments those that it names
 */
public record PaymentReport(String message, Optional<State> group, List<Payment> payments) {
    /** What became of a payment, from the codes of ISO 20022. */
    public enum State {
        /** Taken in, not carried out yet. */
        UNDER_WAY,
        /** Carried out. */
        DONE,
        /** Will not be carried out. */
        REJECTED
    }

    /**
     * One payment.
     *
     * @param reason the bank's code where it was rejected, such as {@code AC01}; else empty
     */
    public record Payment(String endToEnd, State state, String reason) {}

    public PaymentReport {
        payments = List.copyOf(payments);
    }

    /**
     * What became of a payment of the order; empty where the bank has said nothing of it yet.
     */
    public Optional<State> of(CreditTransfer transfer) {
        return payments.stream()
                .filter(payment -> payment.endToEnd().equals(transfer.endToEnd()))
                .map(Payment::state)
                .findFirst()
                .or(() -> group);
    }

    /** The payments of an order in a state; refused where the report is about another order or payments not in it. */
    public Outcome<List<CreditTransfer>> in(State state, PaymentOrder order) {
        if (!message.equals(order.message())) {
            return Outcome.refused(BankReason.OTHER_ORDER, "payment", message, "order", order.message());
        }
        for (Payment payment : payments) {
            if (order.transfers().stream().noneMatch(it -> it.endToEnd().equals(payment.endToEnd()))) {
                return Outcome.refused(BankReason.OTHER_ORDER, "payment", payment.endToEnd(), "order", order.message());
            }
        }
        return Outcome.done(order.transfers().stream()
                .filter(transfer -> of(transfer).equals(Optional.of(state)))
                .toList());
    }
}
