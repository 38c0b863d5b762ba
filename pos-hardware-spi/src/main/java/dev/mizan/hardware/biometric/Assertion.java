// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.biometric;

import java.util.Objects;

/**
 * What a biometric reader answers: never a template, a picture or a score that could be used again.
 *
 * @param subject whom it was asked about
 * @param matched whether it was this person
 * @param level how much the answer may be relied on
 * @param reference the reader's own, for the audit trail
 */
public record Assertion(String subject, boolean matched, Level level, String reference) {
    /** How much an answer may be relied on. */
    public enum Level {
        /** Enough to sign in at a till. */
        BASIC,
        /** With detection of a living person; enough to approve. */
        STRONG
    }

    public Assertion {
        Objects.requireNonNull(level);
        if (subject.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException("an assertion has a subject and a reference");
        }
    }
}
