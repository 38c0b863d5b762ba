// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.plugin.fiscal.zatca.QrCode;
import dev.mizan.plugin.fiscal.zatca.xml.Digests;
import dev.mizan.spi.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** QR codes of invoices, decoded and encoded again, and the digests of the Saudi standard. */
public final class QrAndHash implements Adapter {
    /** From this tag on the values are bytes and no text. */
    private static final int FIRST_OF_BYTES = 8;

    @Override
    public Answer answer(Case worked) {
        return switch (worked.text("kind")) {
            case "qr" -> qr(worked.text("base64"));
            case "sha256" -> digest(worked.input().path("utf8").asText().getBytes(StandardCharsets.UTF_8));
            default -> Answer.unsupported("no such kind: " + worked.text("kind"));
        };
    }

    private static Answer qr(String base64) {
        QrCode read = QrCode.decode(base64);
        Outcome<QrCode> again = Outcome.done(QrCode.empty());
        ObjectNode tags = Answer.block();
        for (Map.Entry<Integer, byte[]> tag : read.tags().entrySet()) {
            again = again.then(code -> code.with(tag.getKey(), tag.getValue()));
            String text = tag.getKey() < FIRST_OF_BYTES && isText(tag.getValue())
                    ? read.text(tag.getKey())
                    : "hex:" + HexFormat.of().formatHex(tag.getValue());
            tags.put(tag.getKey().toString(), text);
        }
        if (!again.orElseThrow().encode().equals(base64)) {
            throw new IllegalStateException(
                    "encoded again it reads " + again.orElseThrow().encode());
        }
        ObjectNode block = Answer.block();
        block.set("expect", tags);
        return Answer.given(block);
    }

    private static boolean isText(byte[] value) {
        return Arrays.equals(value, new String(value, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }

    private static Answer digest(byte[] content) {
        ObjectNode digests = Answer.block();
        digests.put("hex", Digests.hex(content))
                .put("base64OfHex", Digests.base64OfHex(content))
                .put("base64OfRaw", Base64.getEncoder().encodeToString(Digests.sha256(content)));
        ObjectNode block = Answer.block();
        block.set("expect", digests);
        return Answer.given(block);
    }
}
