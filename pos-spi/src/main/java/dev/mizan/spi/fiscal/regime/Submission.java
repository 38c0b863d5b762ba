// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of a document that was handed to the authority. */
public sealed interface Submission {
    /**
     * Taken.
     *
     * @param cleared the document as the authority stamped it, where it does
     */
    record Accepted(Optional<Artefact> cleared) implements Submission {}

    /** Taken, with complaints that may become rejections. */
    record Warned(Optional<Artefact> cleared, List<FiscalNote> notes) implements Submission {
        public Warned {
            notes = List.copyOf(notes);
        }
    }

    /** Refused for good: a corrected document must take its place under a new counter. */
    record Rejected(List<FiscalNote> notes) implements Submission {
        public Rejected {
            notes = List.copyOf(notes);
        }
    }

    /** Certainly not taken, for the authority's or the network's reasons: the same document may be sent again after this time. */
    record RetryAfter(Duration after, FiscalNote why) implements Submission {}

    /** It is not known whether it was taken: it must be asked before anything is sent again. */
    record Unknown(String why) implements Submission {}
}
