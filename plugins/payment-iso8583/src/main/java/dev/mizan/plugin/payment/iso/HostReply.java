// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import java.util.Optional;

/**
 * What became of a message.
 *
 * @param answer where there is one
 */
record HostReply(Sent sent, Optional<IsoMessage> answer) {
    enum Sent {
        /** No byte left. */
        NOT,
        /** Bytes may have left, and nothing that means something came back. */
        UNANSWERED,
        ANSWERED
    }

    static final HostReply NOT_SENT = new HostReply(Sent.NOT, Optional.empty());
    static final HostReply LOST = new HostReply(Sent.UNANSWERED, Optional.empty());

    static HostReply of(IsoMessage answer) {
        return new HostReply(Sent.ANSWERED, Optional.of(answer));
    }

    boolean answered() {
        return sent == Sent.ANSWERED;
    }

    /** A field of the answer, without blanks around; empty where it is not there. */
    String field(int number) {
        return answer.map(it -> it.fields().getOrDefault(number, "")).orElse("").strip();
    }

    /** The response code; empty where nothing was answered. */
    String code() {
        return field(39);
    }
}
