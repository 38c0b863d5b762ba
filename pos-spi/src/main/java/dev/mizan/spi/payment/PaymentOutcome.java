// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Money;

/** How a request ended: a closed set, in which not to know is an answer and never an exception. */
public sealed interface PaymentOutcome {
    /** All that was asked for. */
    record Approved(PaymentSlip slip) implements PaymentOutcome {}

    /** Less than was asked for. @param amount what was approved, above zero */
    record ApprovedPartial(Money amount, PaymentSlip slip) implements PaymentOutcome {
        public ApprovedPartial {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a part is above zero: " + amount);
            }
        }
    }

    /** Refused by who decides. @param code as the acquirer gives it; never card data */
    record Declined(String code) implements PaymentOutcome {
        /** The bank wants the customer to prove who they are first (as Visa and EMVCo call it); a link lets them. */
        public static final String STEP_UP = "1A";

        public Declined {
            CardNumbers.checked("a decline code", code);
        }
    }

    /** Given up by customer or cashier before money moved, or reversed after. */
    record Cancelled() implements PaymentOutcome {}

    /** Nothing was begun. @param why for a log, such as {@code terminal busy} */
    record NotStarted(String why) implements PaymentOutcome {
        public NotStarted {
            CardNumbers.checked("a reason", why);
        }
    }

    /** The answer comes later. */
    record Pending() implements PaymentOutcome {}

    /** Nobody knows. @param why for a log, such as {@code no answer} */
    record Unknown(String why) implements PaymentOutcome {
        public Unknown {
            CardNumbers.checked("a reason", why);
        }
    }

    /** Which of the seven it is. */
    default OutcomeKind kind() {
        if (this instanceof Approved) {
            return OutcomeKind.APPROVED;
        } else if (this instanceof ApprovedPartial) {
            return OutcomeKind.APPROVED_PARTIAL;
        } else if (this instanceof Declined) {
            return OutcomeKind.DECLINED;
        } else if (this instanceof Cancelled) {
            return OutcomeKind.CANCELLED;
        } else if (this instanceof NotStarted) {
            return OutcomeKind.NOT_STARTED;
        }
        return this instanceof Pending ? OutcomeKind.PENDING : OutcomeKind.UNKNOWN;
    }

    /** How much money moved. @param asked what the request asked for */
    default Money moved(Money asked) {
        if (this instanceof ApprovedPartial part) {
            return part.amount().min(asked);
        }
        return this instanceof Approved ? asked : Money.zero(asked.currency());
    }
}
