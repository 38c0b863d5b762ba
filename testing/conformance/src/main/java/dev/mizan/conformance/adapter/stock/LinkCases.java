// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.scan.gs1.DigitalLink;
import dev.mizan.core.scan.gs1.Element;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.symbol.SymbolRead;
import java.util.List;

/** Digital Links read and written, and what scanners send with their AIM identifiers. */
final class LinkCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        switch (worked.text("kind")) {
            case "PARSE" ->
                Told.of(DigitalLink.parse(worked.text("uri"), gtins(worked)), expect, read -> {
                    expect.put("valid", true);
                    elements(read.elements(), expect);
                });
            case "BUILD" ->
                Told.of(
                        ElementString.ofBracketed(worked.text("bracketed"))
                                .then(read -> DigitalLink.build(stem(worked), read)),
                        expect,
                        uri -> expect.put("valid", true).put("uri", uri));
            case "SCAN" -> Told.of(SymbolRead.of(worked.text("data")), expect, read -> tell(read, expect));
            default -> {
                return Answer.unsupported("no such kind: " + worked.text("kind"));
            }
        }
        return Answer.given(block);
    }

    private static String stem(Case worked) {
        return worked.has("stem") ? worked.text("stem") : DigitalLink.CANONICAL_STEM;
    }

    private static DigitalLink.Gtins gtins(Case worked) {
        return worked.has("option") && worked.text("option").equals("permitZeroSuppressedGtin")
                ? DigitalLink.Gtins.ZEROS_LEFT_OUT
                : DigitalLink.Gtins.FOURTEEN_DIGITS;
    }

    private static void tell(SymbolRead read, ObjectNode expect) {
        expect.put("valid", true).put("symbology", read.symbology().name());
        read.gtin().ifPresent(gtin -> expect.put("gtin", gtin.digits()));
        expect.put("text", read.text()).put("data", read.text());
        elements(read.all(), expect);
    }

    private static void elements(List<Element> elements, ObjectNode expect) {
        ArrayNode list = expect.putArray("elements");
        for (Element element : elements) {
            list.addArray().add(element.ai().code()).add(element.value());
        }
    }
}
