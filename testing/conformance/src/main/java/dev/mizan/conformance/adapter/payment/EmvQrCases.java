// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.plugin.payment.emvqr.Crc;
import dev.mizan.plugin.payment.emvqr.EmvFields;
import dev.mizan.plugin.payment.emvqr.EmvQr;
import dev.mizan.spi.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** Payloads of merchant-presented QR codes. */
final class EmvQrCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        switch (worked.text("kind")) {
            case "decode" -> decode(worked.text("payload"), block);
            case "encode" ->
                block.put(
                        "payload",
                        EmvQr.write(fields(worked.input().get("fields"))).orElseThrow());
            case "crc" -> block.put("expected", Crc.of(checked(worked)));
            default -> {
                return Answer.unsupported("a case of kind " + worked.text("kind"));
            }
        }
        return Answer.given(block);
    }

    private static void decode(String payload, ObjectNode block) {
        Outcome<EmvFields> read = EmvQr.read(payload);
        block.put("valid", read.isDone());
        ObjectNode fields = block.putObject("fields");
        if (read.isDone()) {
            read.orElseThrow().values().forEach(fields::put);
        }
    }

    private static EmvFields fields(JsonNode given) {
        Map<String, String> fields = new LinkedHashMap<>();
        given.properties().forEach(it -> fields.put(it.getKey(), it.getValue().asText()));
        return new EmvFields(fields);
    }

    private static String checked(Case worked) {
        for (String name : new String[] {"input", "text", "data", "payload"}) {
            if (worked.has(name)) {
                return worked.text(name);
            }
        }
        throw new IllegalArgumentException("nothing to check");
    }
}
