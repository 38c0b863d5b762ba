// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import static dev.mizan.plugin.fiscal.zatca.rule.Rule.formed;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts fit into their fields (BR-KSA-F-06) and into XML. */
final class TextRules {
    private static final int SHORT = 127;
    private static final int LONG = 1_000;

    static final List<Rule> ALL = List.of(
            formed(
                    "BR-KSA-F-06",
                    "short texts",
                    "at most " + SHORT + " characters",
                    it -> shorts(it).allMatch(text -> text.length() <= SHORT)),
            formed(
                    "BR-KSA-F-06",
                    "texts",
                    "at most " + LONG + " characters",
                    it -> longs(it).allMatch(text -> text.length() <= LONG)),
            formed(
                    "XML-1.0",
                    "texts",
                    "only characters that XML can hold",
                    it -> Stream.concat(shorts(it), longs(it)).allMatch(TextRules::legal)));

    private TextRules() {}

    private static Stream<String> shorts(FiscalDocument document) {
        List<String> all = new ArrayList<>(List.of(
                document.head().number(),
                document.terms().order(),
                document.terms().contract()));
        document.terms().payments().forEach(it -> all.add(it.account()));
        places(document)
                .forEach(it -> all.addAll(List.of(
                        it.additionalStreet(),
                        it.building(),
                        it.plot(),
                        it.city(),
                        it.district(),
                        it.postcode(),
                        it.province())));
        document.lines().forEach(it -> all.addAll(List.of(it.id(), it.item().code())));
        return all.stream();
    }

    private static Stream<String> longs(FiscalDocument document) {
        List<String> all = new ArrayList<>(document.terms().notes());
        all.add(document.seller().name());
        all.add(document.terms().paymentTerms());
        document.buyer().ifPresent(it -> all.add(it.name()));
        document.head().correction().ifPresent(it -> all.add(it.reason()));
        document.head()
                .correction()
                .map(Correction::of)
                .ifPresent(of -> of.stream().map(DocumentReference::number).forEach(all::add));
        places(document).map(PostalAddress::street).forEach(all::add);
        document.adjustments().stream().map(Adjustment::reason).forEach(all::add);
        document.lines().forEach(line -> {
            all.add(line.item().name());
            line.adjustments().forEach(it -> all.add(it.reason()));
        });
        return all.stream();
    }

    private static Stream<PostalAddress> places(FiscalDocument document) {
        return Stream.concat(Stream.of(document.seller()), document.buyer().stream())
                .map(Party::address)
                .flatMap(it -> it.stream());
    }

    /** XML 1.0, production 2. */
    private static boolean legal(String text) {
        return text.codePoints()
                .allMatch(c ->
                        c == 0x9 || c == 0xA || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000);
    }
}
