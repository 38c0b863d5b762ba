// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a Digital Link. */
record LinkBuilder(ElementString whole) {

    Outcome<String> build(String stem) {
        for (Element element : whole.elements()) {
            if (element.ai().isKey()) {
                return build(stem, element);
            }
        }
        return Outcome.refused(Gs1Reason.NO_KEY, "value", whole);
    }

    private Outcome<String> build(String stem, Element key) {
        List<Element> path = new ArrayList<>(List.of(key));
        for (String code : sequence(key.ai())) {
            whole.find(code).ifPresent(path::add);
        }
        List<Element> rest = new ArrayList<>();
        for (Element element : whole.elements()) {
            if (path.stream().noneMatch(done -> done.ai() == element.ai())
                    && rest.stream().noneMatch(done -> done.ai() == element.ai())) {
                if (!element.ai().isAttribute()) {
                    return Outcome.refused(
                            Gs1Reason.NOT_AN_ATTRIBUTE, "ai", element.ai().code());
                }
                rest.add(element);
            }
        }
        String attributes = attributes(rest, true) + attributes(rest, false);
        String uri = stem
                + path.stream()
                        .map(it -> "/" + it.ai().code() + "/" + UriCoding.encode(it.value(), false))
                        .collect(Collectors.joining());
        return Outcome.done(attributes.isEmpty() ? uri : uri + "?" + attributes.substring(1));
    }

    /** Of the key's sequences, the one of which most is there. */
    private List<String> sequence(ApplicationIdentifier key) {
        List<String> best = List.of();
        long most = 0;
        for (List<String> sequence : key.qualifiers()) {
            long there = sequence.stream()
                    .filter(code -> whole.find(code).isPresent())
                    .count();
            if (there > most) {
                best = sequence;
                most = there;
            }
        }
        return best;
    }

    private static String attributes(List<Element> rest, boolean predefined) {
        return rest.stream()
                .filter(it -> it.ai().predefinedLength() == predefined)
                .map(it -> "&" + it.ai().code() + "=" + UriCoding.encode(it.value(), true))
                .collect(Collectors.joining());
    }
}
