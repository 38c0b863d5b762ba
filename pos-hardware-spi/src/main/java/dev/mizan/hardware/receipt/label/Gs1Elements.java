// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Application identifiers and their values as a GS1 symbol carries them (GS1 General Specifications 7.8). Check digits and
 * what an identifier means are not looked at; {@code scan.gs1} of pos-core does that.
 *
 * @param elements at least one, in their order
 */
public record Gs1Elements(List<Element> elements) {
    /** What ends a value of no fixed length where another follows: FNC1, written as the group separator. */
    public static final char FNC1 = '\u001D';

    /** The most characters in one GS1-128 symbol (5.4.4.3), identifiers and separators with it. */
    public static final int MOST_BARS = 48;

    /** Element strings of predefined length by their first two digits, with the identifier (figure 7.8.5-2). */
    private static final Map<String, Integer> PREDEFINED = Map.ofEntries(
            Map.entry("00", 20),
            Map.entry("01", 16),
            Map.entry("02", 16),
            Map.entry("03", 16),
            Map.entry("04", 18),
            Map.entry("11", 8),
            Map.entry("12", 8),
            Map.entry("13", 8),
            Map.entry("14", 8),
            Map.entry("15", 8),
            Map.entry("16", 8),
            Map.entry("17", 8),
            Map.entry("18", 8),
            Map.entry("19", 8),
            Map.entry("20", 4),
            Map.entry("31", 10),
            Map.entry("32", 10),
            Map.entry("33", 10),
            Map.entry("34", 10),
            Map.entry("35", 10),
            Map.entry("36", 10),
            Map.entry("41", 16));

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9]{2,4}");
    /** Character set 82 (figure 7.11-1). */
    private static final Pattern VALUE = Pattern.compile("[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,90}");

    public Gs1Elements {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a GS1 symbol has an element");
        }
    }

    /** An identifier of 2 to 4 digits and its value, of the length that is predefined for it where one is. */
    public record Element(String identifier, String value) {
        public Element {
            Integer length = PREDEFINED.get(identifier.substring(0, Math.min(2, identifier.length())));
            if (!IDENTIFIER.matcher(identifier).matches()
                    || !VALUE.matcher(value).matches()
                    || length != null && identifier.length() + value.length() != length) {
                throw new IllegalArgumentException("no GS1 element: (" + identifier + ")" + value);
            }
        }

        boolean isPredefined() {
            return PREDEFINED.containsKey(identifier.substring(0, 2));
        }
    }

    /** One element. */
    public static Gs1Elements of(String identifier, String value) {
        return new Gs1Elements(List.of(new Element(identifier, value)));
    }

    /** With one more. */
    public Gs1Elements and(String identifier, String value) {
        return new Gs1Elements(java.util.stream.Stream.concat(
                        elements.stream(), java.util.stream.Stream.of(new Element(identifier, value)))
                .toList());
    }

    /** What the symbol carries after its first FNC1. */
    public String carried() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            text.append(element.identifier()).append(element.value());
            if (i < elements.size() - 1 && !element.isPredefined()) {
                text.append(FNC1);
            }
        }
        return text.toString();
    }

    /** For people: {@code (01)09501101020917(10)A1}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        elements.forEach(
                it -> text.append('(').append(it.identifier()).append(')').append(it.value()));
        return text.toString();
    }
}
