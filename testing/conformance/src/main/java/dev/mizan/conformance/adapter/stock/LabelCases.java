// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.scan.gs1.CheckDigit;
import dev.mizan.core.scan.label.LabelRead;
import dev.mizan.core.scan.label.LabelTemplate;
import dev.mizan.core.scan.label.PriceVerifier;
import dev.mizan.core.scan.symbol.Prefix;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Gtin;

/** Price check digits, scale labels by template, and what prefixes are for. */
final class LabelCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        switch (worked.text("kind")) {
            case "VERIFIER4", "VERIFIER5" ->
                expect.put("digit", Integer.toString(PriceVerifier.of(worked.text("price"))));
            case "RCN13" -> label(worked, expect);
            default -> {
                String field = worked.has("code") ? "code" : worked.has("value") ? "value" : "gtin";
                if (!worked.has(field)) {
                    return Answer.unsupported("no such kind: " + worked.text("kind"));
                }
                prefix(worked.text(field), expect);
            }
        }
        return Answer.given(block);
    }

    private static void label(Case worked, ObjectNode expect) {
        String code = worked.text("code");
        boolean right = !(CheckDigit.check(code) instanceof Refused<String> refused && tell(refused, expect));
        expect.put("checkDigitValid", right);
        String pattern = pattern(worked);
        if (!pattern.isEmpty()) {
            Told.of(LabelTemplate.of(pattern).lenient().read(code), expect, read -> fields(read, expect));
        }
    }

    private static boolean tell(Refused<String> refused, ObjectNode expect) {
        expect.put("correctCheckDigit", refused.facts().getOrDefault("correct", ""));
        return true;
    }

    private static void fields(LabelRead read, ObjectNode expect) {
        expect.put("valid", read.checkDigitRight()).put("item", read.item());
        read.price(Currency.SAR).ifPresent(price -> expect.put("price", price.toPlainString()));
        read.quantity()
                .ifPresent(quantity ->
                        expect.put("weightKg", quantity.toPlainString()).put("count", quantity.toPlainString()));
    }

    /** The first word of the format, or of the last one before where it is the same. */
    private static String pattern(Case worked) {
        String found = "";
        for (JsonNode it : worked.around().path("cases")) {
            String word = it.path("format").asText("").split(" ", 2)[0];
            found = word.matches("[0-9]+[0-9IPWNVx]*C?") ? word : word.equals("same") ? found : "";
            if (it.path("id").asText().equals(worked.id())) {
                return found;
            }
        }
        return found;
    }

    private static void prefix(String code, ObjectNode expect) {
        Told.of(CheckDigit.check(code), expect, number -> {
            Prefix prefix = Prefix.of(Gtin.of(number));
            expect.put("valid", true)
                    .put("restricted", prefix.restricted())
                    .put("use", prefix.use().name())
                    .put("gs1Prefix", prefix.digits());
        });
    }
}
