// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

/** What a till does next about an {@link Attempt}. */
public enum Step {
    /** Make {@link AttemptEvent.Asked} durable, then start the request; given once only, never after a doubt. */
    SEND,
    /** Wait for the answer or the notification. */
    WAIT,
    /** Ask how it ended, under its own reference. */
    QUERY,
    /** Undo it under its own reference. */
    REVERSE,
    /** Show it to a person: nobody answers, and money may have moved. */
    ASK_A_PERSON,
    /** It is settled. */
    NOTHING
}
