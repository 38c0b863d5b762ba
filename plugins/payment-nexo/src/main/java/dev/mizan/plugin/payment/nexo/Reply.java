// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.reply.NexoReply;
import java.util.Optional;

/**
 * What became of a message.
 *
 * @param body of the answer
 */
record Reply(Sent sent, Fields body) {
    enum Sent {
        /** No byte left. */
        NOT,
        /** Bytes may have left, and nothing that means something came back. */
        UNANSWERED,
        ANSWERED
    }

    static final Reply NOT_SENT = new Reply(Sent.NOT, Fields.NONE);
    static final Reply LOST = new Reply(Sent.UNANSWERED, Fields.NONE);

    boolean answered() {
        return sent == Sent.ANSWERED;
    }

    /** What the terminal says of its doing this; UNKNOWN where it says nothing. */
    OutcomeKind kind() {
        return answered() ? kind(body) : OutcomeKind.UNKNOWN;
    }

    static OutcomeKind kind(Fields body) {
        Fields response = body.in("Response");
        return NexoReply.kind(
                response.text("Result"),
                Optional.of(response.text("ErrorCondition")).filter(it -> !it.isEmpty()));
    }

    boolean says(String condition) {
        return answered()
                && body.in("Response").text("Result").equals("Failure")
                && body.in("Response").text("ErrorCondition").equals(condition);
    }
}
