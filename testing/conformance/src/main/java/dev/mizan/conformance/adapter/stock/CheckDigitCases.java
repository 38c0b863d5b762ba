// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.scan.gs1.CheckDigit;
import dev.mizan.core.scan.gs1.CheckPair;
import dev.mizan.core.scan.gs1.UpcE;
import dev.mizan.core.scan.symbol.Prefix;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Gtin;

/** Check digits and pairs, the padding of a GTIN, the expansion of a UPC-E, GS1 prefixes. */
final class CheckDigitCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        if (worked.has("upce")) {
            Told.of(UpcE.expand(worked.text("upce")), expect, upca -> expect.put("upca", upca));
        } else if (worked.has("payload")) {
            payload(worked, expect);
        } else if (worked.has("gtin")) {
            Told.of(CheckDigit.check(worked.text("gtin")), expect, gtin -> number(gtin, expect));
        } else if (worked.has("kind") && worked.text("kind").equals("CHECK_PAIR")) {
            expect.put("valid", CheckPair.isValid(worked.text("value")));
        } else {
            value(worked.text("value"), expect);
        }
        return Answer.given(block);
    }

    private static void payload(Case worked, ObjectNode expect) {
        String payload = worked.text("payload");
        if (worked.has("kind") && worked.text("kind").equals("CHECK_PAIR")) {
            expect.put("checkPair", CheckPair.of(payload)).put("pair", CheckPair.of(payload));
        } else {
            expect.put("checkDigit", Integer.toString(CheckDigit.of(payload)));
        }
    }

    private static void value(String value, ObjectNode expect) {
        Outcome<String> checked = CheckDigit.check(value);
        Told.of(checked, expect, number -> number(number, expect));
        if (checked instanceof Refused<String> refused && refused.facts().containsKey("correct")) {
            expect.put("correctDigit", refused.facts().get("correct"));
        }
    }

    private static void number(String number, ObjectNode expect) {
        expect.put("valid", true);
        if (Gtin.isValid(number)) {
            Gtin gtin = Gtin.of(number);
            expect.put("gtin14", gtin.padded14())
                    .put("padded", gtin.padded14())
                    .put("gs1Prefix", Prefix.of(gtin).digits());
        }
    }
}
