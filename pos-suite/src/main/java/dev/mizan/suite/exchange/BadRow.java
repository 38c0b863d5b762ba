// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;

/**
 * A row that is not taken.
 *
 * @param line of the file on which it begins, from 1; the header stands on line 1
 * @param column to look at
 * @param why in both languages
 */
public record BadRow(long line, String column, Refused<?> why) {
    /** The reason in words. */
    public String message(Language language) {
        return why.message(language);
    }
}
