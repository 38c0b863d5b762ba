// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.scan.gs1.ContentRule;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;

/** Element strings, with what they say; and single rules of content. */
final class ElementStringCases implements Adapter {
    /** In the century of which dates of two digits lie. */
    private static final LocalDate NEAR = LocalDate.of(2026, 1, 1);

    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        if (worked.has("bracketed")) {
            Told.of(
                    ElementString.ofBracketed(worked.text("bracketed")).then(ElementString::complete),
                    expect,
                    read -> tell(read, expect));
        } else if (worked.has("data")) {
            Outcome<ElementString> read =
                    ElementString.ofData(worked.text("data").replace('^', ElementString.SEPARATOR));
            Told.of(read.then(ElementString::complete), expect, it -> tell(it, expect));
        } else {
            expect.put("valid", rule(worked.text("kind")).admits(worked.text("value")));
        }
        return Answer.given(block);
    }

    private static ContentRule rule(String kind) {
        return switch (kind) {
            case "DATE_YYMMDD0" -> ContentRule.DATE_OR_MONTH;
            case "DATE_YYMMDD" -> ContentRule.DATE;
            default -> ContentRule.valueOf(kind);
        };
    }

    private static void tell(ElementString read, ObjectNode expect) {
        expect.put("valid", true).put("unbracketed", read.toData().replace(ElementString.SEPARATOR, '^'));
        read.gtin().ifPresent(it -> expect.put("gtin", it.padded14()));
        read.lot().ifPresent(it -> expect.put("lot", it));
        read.serial().ifPresent(it -> expect.put("serial", it));
        read.expiry(NEAR).ifPresent(it -> expect.put("expiry", it.toString()));
        read.date("15", NEAR).ifPresent(it -> expect.put("bestBefore", it.toString()));
        read.date("11", NEAR).ifPresent(it -> expect.put("production", it.toString()));
        read.netWeight().ifPresent(it -> expect.put("netWeightKg", it.toPlainString()));
        read.measure("392n").ifPresent(it -> expect.put("price", it.toPlainString()));
        read.amountInCurrency("393n").ifPresent(it -> expect.put("price", it.toPlainString()));
        read.value("393n").ifPresent(it -> expect.put("currency", it.substring(0, 3)));
        read.count().ifPresent(it -> expect.put("count", it.toString()));
        read.value("422").ifPresent(it -> expect.put("originCountry", it));
    }
}
