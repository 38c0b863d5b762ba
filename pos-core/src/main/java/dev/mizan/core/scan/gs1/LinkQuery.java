// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Reads the attributes behind the question mark of a Digital Link: names of digits alone are identifiers. */
record LinkQuery(ElementString path) {

    Outcome<ElementString> read(String query) {
        List<Element> elements = new ArrayList<>(path.elements());
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals);
            if (name.isEmpty() || !Chars.digits(name, 0, name.length())) {
                continue;
            }
            String value = UriCoding.decode(part.substring(equals + 1), true);
            Outcome<Element> read = ElementParser.element(name, full(name, value));
            if (!(read instanceof Outcome.Done<Element> done)) {
                return read.map(none -> null);
            }
            ApplicationIdentifier ai = done.value().ai();
            if (elements.stream().anyMatch(other -> other.ai() == ai)) {
                return Outcome.refused(Gs1Reason.DUPLICATE_AI, "ai", ai.code());
            }
            if (!ai.isAttribute() || belongsInPath(ai)) {
                return Outcome.refused(Gs1Reason.NOT_AN_ATTRIBUTE, "ai", ai.code());
            }
            elements.add(done.value());
        }
        return Outcome.done(new ElementString(elements));
    }

    /** A trade item as an attribute of another key may leave its zeros out. */
    private static String full(String code, String value) {
        boolean short8to13 = value.length() == 8 || value.length() == 12 || value.length() == 13;
        return code.equals("01") && short8to13 ? "0".repeat(14 - value.length()) + value : value;
    }

    /** Whether the path with it would still be a sequence of its key. */
    private boolean belongsInPath(ApplicationIdentifier ai) {
        List<String> codes = path.elements().stream()
                .skip(1)
                .map(element -> element.ai().code())
                .toList();
        return path.elements().get(0).ai().qualifiers().stream()
                .filter(sequence -> sequence.contains(ai.code()))
                .anyMatch(sequence -> sequence.containsAll(codes));
    }
}
