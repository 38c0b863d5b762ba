// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All application identifiers, found by their digits in one step. */
public final class AiTable {
    private static final Map<Character, Integer> SETS =
            Map.of('n', Chars.DIGIT, 'x', Chars.SET_82, 'y', Chars.SET_39, 'z', Chars.SET_64);
    private static final AiTable TABLE = new AiTable();
    /** How many digits a code has, by its first two; 0 where there is none. */
    private final byte[] lengths = new byte[100];
    /** By the code's number, for two, three and four digits. */
    private final ApplicationIdentifier[] ofTwo = new ApplicationIdentifier[100];

    private final ApplicationIdentifier[] ofThree = new ApplicationIdentifier[1_000];
    private final ApplicationIdentifier[] ofFour = new ApplicationIdentifier[10_000];

    private AiTable() {
        Stream.of(AiRows.ITEMS, AiRows.PRICES, AiRows.PARTIES, AiRows.TRADES)
                .flatMap(String::lines)
                .map(AiRow::read)
                .forEach(this::add);
        AiRows.MEASURES.lines().forEach(this::addMeasures);
    }

    /** The identifier of a code of two to four digits; empty where there is none. */
    public static Optional<ApplicationIdentifier> find(String code) {
        ApplicationIdentifier found = at(code, 0, code.length());
        return found != null && found.code().length() == code.length() ? Optional.of(found) : Optional.empty();
    }

    /** Every identifier, by length and number. */
    public static List<ApplicationIdentifier> all() {
        return Stream.of(TABLE.ofTwo, TABLE.ofThree, TABLE.ofFour)
                .flatMap(Stream::of)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The identifier that a text holds at a place, or null. */
    static @Nullable ApplicationIdentifier at(String text, int from, int to) {
        if (to - from < 2) {
            return null;
        }
        int two = more(more(0, text, from), text, from + 1);
        int length = two < 0 ? 0 : TABLE.lengths[two];
        if (length == 0 || to - from < length) {
            return null;
        }
        if (length == 2) {
            return TABLE.ofTwo[two];
        }
        int three = more(two, text, from + 2);
        int number = length == 3 ? three : more(three, text, from + 3);
        return number < 0 ? null : length == 3 ? TABLE.ofThree[number] : TABLE.ofFour[number];
    }

    /** A number with one digit more; below zero for ever where one was none. */
    private static int more(int number, String text, int at) {
        int digit = text.charAt(at) - '0';
        return number < 0 || digit < 0 || digit > 9 ? -1 : number * 10 + digit;
    }

    private void addMeasures(String line) {
        String[] words = line.split(" ");
        for (String family : AiRow.read(words[0]).codes()) {
            add(AiRow.read(family + "[0-5] n6 with=" + words[1] + " not=" + family + "n"));
        }
    }

    private void add(AiRow row) {
        List<Component> parts = row.parts().stream().map(AiTable::part).toList();
        for (String code : row.codes()) {
            lengths[Chars.two(code, 0)] = (byte) code.length();
            ApplicationIdentifier[] of = code.length() == 2 ? ofTwo : code.length() == 3 ? ofThree : ofFour;
            of[Integer.parseInt(code)] = new ApplicationIdentifier(code, parts, row);
        }
    }

    private static Component part(String word) {
        boolean optional = word.startsWith("[");
        String plain = optional ? word.substring(1, word.length() - 1) : word;
        String[] halves = plain.split(":");
        boolean upTo = halves[0].contains("..");
        int most = Integer.parseInt(halves[0].substring(upTo ? 3 : 1));
        List<ContentRule> rules = new ArrayList<>();
        if (halves.length == 2) {
            Stream.of(halves[1].split(",")).map(ContentRule::valueOf).forEach(rules::add);
        }
        int set = SETS.getOrDefault(plain.charAt(0), 0);
        return new Component(set, upTo ? 1 : most, most, optional, List.copyOf(rules));
    }
}
