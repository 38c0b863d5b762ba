// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads element strings in both forms; a text of any kind is answered, never thrown at. */
final class ElementParser {
    private ElementParser() {}

    static Outcome<ElementString> data(String data) {
        int end = data.length();
        if (end > ElementString.MAX_LENGTH) {
            return refused(Gs1Reason.TOO_LONG, data.substring(0, 20) + "...", "a symbol");
        }
        Element[] elements = new Element[6];
        int count = 0;
        int at = end > 0 && data.charAt(0) == ElementString.SEPARATOR ? 1 : 0;
        int separator = data.indexOf(ElementString.SEPARATOR, at);
        while (at < end) {
            ApplicationIdentifier ai = AiTable.at(data, at, end);
            if (ai == null) {
                return Outcome.refused(Gs1Reason.UNKNOWN_AI, "ai", data.substring(at, Math.min(end, at + 4)));
            }
            int from = at + ai.codeLength();
            if (separator >= 0 && separator < from) {
                separator = data.indexOf(ElementString.SEPARATOR, from);
            }
            int stop = separator < 0 ? end : separator;
            int to = ai.predefinedLength() ? Math.min(stop, from + ai.most()) : stop;
            String value = data.substring(from, to);
            Gs1Reason broken = ai.broken(data, from, to);
            if (broken != null) {
                return refused(broken, value, ai);
            }
            if (count == elements.length) {
                elements = Arrays.copyOf(elements, count * 2);
            }
            elements[count++] = new Element(ai, value);
            at = to == separator ? to + 1 : to;
        }
        return count == 0
                ? Outcome.refused(Gs1Reason.EMPTY)
                : Outcome.done(new ElementString(List.of(Arrays.copyOf(elements, count))));
    }

    static Outcome<ElementString> bracketed(String text) {
        if (text.length() > ElementString.MAX_LENGTH) {
            return refused(Gs1Reason.TOO_LONG, text.substring(0, 20) + "...", "a symbol");
        }
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int close = text.indexOf(')', at);
            if (text.charAt(at) != '(' || close < 0) {
                return Outcome.refused(Gs1Reason.FORM, "value", text);
            }
            String code = text.substring(at + 1, close);
            int next = next(text, close + 1);
            String value = text.substring(close + 1, next).replace("\\(", "(");
            Outcome<Element> element = element(code, value);
            if (!(element instanceof Outcome.Done<Element> done)) {
                return element.map(none -> null);
            }
            elements.add(done.value());
            at = next;
        }
        return elements.isEmpty() ? Outcome.refused(Gs1Reason.EMPTY) : Outcome.done(new ElementString(elements));
    }

    /** A code and a value that are an element. */
    static Outcome<Element> element(String code, String value) {
        ApplicationIdentifier ai = AiTable.find(code).orElse(null);
        if (ai == null) {
            return Outcome.refused(Gs1Reason.UNKNOWN_AI, "ai", code);
        }
        Gs1Reason broken = ai.broken(value, 0, value.length());
        return broken == null ? Outcome.done(new Element(ai, value)) : refused(broken, value, ai);
    }

    private static int next(String text, int from) {
        int open = text.indexOf('(', from);
        while (open > 0 && text.charAt(open - 1) == '\\') {
            open = text.indexOf('(', open + 1);
        }
        return open < 0 ? text.length() : open;
    }

    private static <T> Outcome<T> refused(Gs1Reason reason, String value, Object field) {
        Object ai = field instanceof ApplicationIdentifier identifier ? identifier.code() : field;
        return Outcome.refused(reason, "value", value, "field", field, "ai", ai);
    }
}
