// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of a good file on its way: what programs, disks and people do to text. */
final class Harm {
    /** What no cell of a good file holds. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u202E",
            "\uD83D",
            "\"",
            "\"\"",
            "'",
            ",",
            ";",
            "|",
            "\t",
            "\r",
            "\n",
            "\r\n\r\n",
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "{",
            "}",
            "[",
            "]",
            "/",
            "\\",
            "%",
            "-",
            "--",
            "+",
            "#",
            ":",
            "=",
            "@",
            "@@",
            "1e999999999",
            "0x1F",
            "NaN",
            "٣٫٥",
            "1,5",
            ".",
            "-0",
            "0",
            "0.001",
            "9223372036854775807",
            "-9223372036854775808",
            "92233720368547758.07",
            "92233720368547758.08",
            "-92233720368547758.07",
            "99999999999999999999999999999999",
            "XXX",
            "USD",
            "KWD",
            "0000-01-01",
            "9999-12-31",
            "2026-02-30",
            "-2026-01-01",
            "+999999999-12-31",
            "parsec",
            "null",
            "قهوة",
            "&#xD800;",
            "&#1114112;");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.+-]+");

    private Harm() {}

    /** The text after a few accidents. */
    static String to(String text, Random random) {
        String harmed = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            harmed = once(harmed, random);
        }
        return harmed;
    }

    private static String once(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, at) + odd(random) + text.substring(end);
            case 3 -> text.substring(0, at) + odd(random) + text.substring(at);
            case 4, 5 -> word(text, random);
            case 6 -> lines(text, random);
            default -> text.substring(0, end) + text.substring(at);
        };
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static String word(String text, Random random) {
        List<int[]> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(new int[] {word.start(), word.end()});
        }
        if (words.isEmpty()) {
            return text + odd(random);
        }
        int[] one = words.get(random.nextInt(words.size()));
        int[] other = words.get(random.nextInt(words.size()));
        String with = random.nextBoolean() ? odd(random) : text.substring(other[0], other[1]);
        return text.substring(0, one[0]) + with + text.substring(one[1]);
    }

    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 1 -> lines.remove(line);
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            default -> lines.set(line, lines.get(line).repeat(2));
        }
        return String.join("\n", lines) + "\n";
    }
}
