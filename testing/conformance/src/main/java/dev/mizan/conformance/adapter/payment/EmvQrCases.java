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
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Payloads of merchant-presented QR codes. */
final class EmvQrCases implements Adapter {
    private static final List<String> CHECKED =
            List.of("input", "text", "data", "payload", "value", "ascii", "utf8", "string", "over", "of");

    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        switch (worked.text("kind")) {
            case "decode" -> decode(worked.text("payload"), block);
            case "encode" ->
                block.put(
                        "payload",
                        EmvQr.write(fields(Case.part(worked.input(), "fields"))).orElseThrow());
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
        if (!read.isDone()) {
            block.putNull("fields");
            return;
        }
        ObjectNode fields = block.putObject("fields");
        read.orElseThrow().values().forEach(fields::put);
    }

    private static EmvFields fields(JsonNode given) {
        Map<String, String> fields = new LinkedHashMap<>();
        given.properties()
                .forEach(it -> fields.put(
                        it.getKey(),
                        it.getValue().isObject()
                                ? fields(it.getValue()).write().orElseThrow()
                                : it.getValue().asText()));
        return new EmvFields(fields);
    }

    private static String checked(Case worked) {
        if (worked.has("hex")) {
            return new String(HexFormat.of().parseHex(worked.text("hex")), StandardCharsets.UTF_8);
        }
        for (String name : CHECKED) {
            if (worked.input().path(name).isTextual()) {
                return worked.input().get(name).asText();
            }
        }
        throw new IllegalArgumentException("nothing to check");
    }
}
