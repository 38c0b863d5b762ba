// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import dev.mizan.spi.value.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template with its placeholders filled, each once: what looks like a placeholder inside a fact is only text. Among
 * Arabic words a fact is isolated (Unicode Standard Annex 9), so that {@code -12.50} or {@code T1/7} is not turned around.
 * A sign of a fact that ends a line or steers a terminal is shown as U+FFFD: one message is one line of a log.
 */
final class Message {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final Pattern ISOLATE = Pattern.compile("[\u2066-\u2069]");
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Message() {}

    static String filled(String template, Language language, Map<String, String> facts) {
        return PLACEHOLDER.matcher(template).replaceAll(place -> {
            String fact = facts.get(place.group(1));
            return Matcher.quoteReplacement(fact == null ? place.group() : shown(fact, language));
        });
    }

    /** A fact's own isolates go: one that it closes without opening it would end ours. */
    private static String shown(String fact, Language language) {
        String line = CONTROL.matcher(fact).replaceAll("\uFFFD");
        return switch (language) {
            case EN -> line;
            case AR -> FIRST_STRONG_ISOLATE + ISOLATE.matcher(line).replaceAll("") + POP_ISOLATE;
        };
    }
}
