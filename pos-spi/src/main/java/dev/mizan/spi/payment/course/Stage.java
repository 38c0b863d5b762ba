// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

/** Where an {@link Attempt} stands. */
public enum Stage {
    /** Its reference is durable; no byte has left. */
    BEGUN(Step.SEND),
    /** Bytes may have left. */
    ASKED(Step.WAIT),
    /** Taken in hand; the answer comes later. */
    PENDING(Step.WAIT),
    /** Nobody knows how it ended. */
    DOUBTFUL(Step.QUERY),
    /** It is being undone; only the answer to the reversal ends this. */
    REVERSING(Step.REVERSE),
    /** Neither queries nor reversals were answered; on the list of unknown payments. */
    LISTED(Step.ASK_A_PERSON),
    /** It ended as its outcome says. */
    SETTLED(Step.NOTHING),
    /** Undone for certain; what comes later changes nothing. */
    REVERSED(Step.NOTHING);

    private final Step next;

    Stage(Step next) {
        this.next = next;
    }

    /** What is done next. */
    public Step next() {
        return next;
    }
}
