// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.payment.PaymentOutcome;

/** What happens to an {@link Attempt}. Each is durable before the step that follows from it is taken. */
public sealed interface AttemptEvent {
    /** The request is about to leave; the last thing that is durable before the first byte. */
    record Asked() implements AttemptEvent {}

    /** An answer or a notification came, or the wait for it ended: then the outcome is UNKNOWN. */
    record Answered(PaymentOutcome outcome) implements AttemptEvent {}

    /** A status query was answered, or was not: then the outcome is UNKNOWN. */
    record Queried(PaymentOutcome outcome) implements AttemptEvent {}

    /** A reversal was answered: CANCELLED once it is certain, else UNKNOWN. */
    record Reversed(PaymentOutcome outcome) implements AttemptEvent {}

    /** The till does not want the money any more: cancelled, or paid another way. */
    record GivenUp() implements AttemptEvent {}

    /** The till was opened again after it stopped, maybe in the middle. */
    record Reopened() implements AttemptEvent {}

    /** A person asked the acquirer what became of a listed one. */
    record Resolved(PaymentOutcome outcome) implements AttemptEvent {}
}
