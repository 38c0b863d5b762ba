// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import dev.mizan.spi.value.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The operation was refused and nothing has changed.
 *
 * @param reason why, as a code that programs compare
 * @param facts what fills the reason's message, by name
 */
public record Refused<T>(Reason reason, Map<String, String> facts) implements Outcome<T> {
    public Refused {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The reason in words, its placeholders filled. */
    public String message(Language language) {
        return reason.filled(language, facts);
    }

    @Override
    public String toString() {
        return "Refused[" + reason.code() + ": " + message(Language.EN) + "]";
    }
}
