// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import java.util.List;

/**
 * What a credit or debit note corrects, and why.
 *
 * @param of the documents; not empty
 * @param reason in words, such as {@code Cancellation or termination of the supply}; not blank
 */
public record Correction(List<DocumentReference> of, String reason) {
    public Correction {
        of = List.copyOf(of);
        if (of.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a correction names documents and a reason: " + of + " \"" + reason + "\"");
        }
    }
}
