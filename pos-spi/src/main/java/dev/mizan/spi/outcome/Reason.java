// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.util.Map;

/**
 * Why something was refused. Each module has its own enum of reasons; a reason carries its message in English and
 * Arabic, so that one without a translation does not compile.
 */
public interface Reason {
    /** A stable code that programs compare, such as {@code till.closed}. */
    String code();

    /** The message in both languages; {@code {name}} stands for a fact of the refusal. */
    Text message();

    /**
     * The message with its placeholders filled; a fact that is not given leaves its placeholder to be seen. In Arabic
     * each fact stands between U+2068 and U+2069, which hold its reading order and take no place; a display that does
     * not know them shows the same text without them. Signs of a fact that end a line or steer a terminal are shown as
     * U+FFFD: a message is one line, whatever was scanned.
     */
    default String filled(Language language, Map<String, String> facts) {
        return Message.filled(message().in(language), language, facts);
    }
}
