// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several parts in one text, such as barcodes; a separator inside a part is written behind a backslash. */
public final class Parts {
    private Parts() {}

    public static String join(char separator, List<String> parts) {
        return parts.stream().map(part -> escaped(separator, part)).collect(Collectors.joining("" + separator));
    }

    private static String escaped(char separator, String part) {
        return part.replace("\\", "\\\\").replace("" + separator, "\\" + separator);
    }

    /** The parts of a text; none of an empty one. */
    public static List<String> split(char separator, String text) {
        List<String> parts = new ArrayList<>();
        if (text.isEmpty()) {
            return parts;
        }
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == separator) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
