// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.books;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;

/** A journal that the books refuse, with their reason. */
final class NotRead extends Exception {
    private static final long serialVersionUID = 1;

    private NotRead(String message) {
        super(message);
    }

    /** What was done; or the refusal, in English. */
    static <T> T unless(Outcome<T> outcome) throws NotRead {
        if (outcome instanceof Refused<T> refused) {
            throw new NotRead(refused.toString());
        }
        return outcome.orElseThrow();
    }
}
