// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.FiscalUnitId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How values of the fiscal port are written. */
final class IssuedFields {
    private IssuedFields() {}

    static void write(Issued it, FieldWriter out) {
        out.text("id", it.id().toString())
                .text("kind", it.kind().name())
                .flag("simplified", it.simplified())
                .instant("issuedAt", it.issuedAt())
                .text("state", it.state().name())
                .text("number", it.stamp().number())
                .number("counter", it.stamp().counter())
                .text("previous", it.stamp().previous())
                .text("hash", it.stamp().hash())
                .text("signature", it.stamp().signature())
                .text("certificate", it.stamp().certificate())
                .text("qr", it.stamp().qr())
                .object("artefact", fields -> write(it.artefact(), fields));
    }

    static Issued document(FieldReader in) {
        UUID id = in.parsed("id", UUID::fromString);
        FiscalKind kind = in.parsed("kind", FiscalKind::valueOf);
        boolean simplified = in.flag("simplified");
        var issuedAt = in.instant("issuedAt");
        FiscalState state = in.parsed("state", FiscalState::valueOf);
        FiscalStamp stamp = new FiscalStamp(
                in.text("number"),
                in.number("counter"),
                in.text("previous"),
                in.text("hash"),
                in.text("signature"),
                in.text("certificate"),
                in.text("qr"));
        return new Issued(id, kind, simplified, issuedAt, state, stamp, in.object("artefact", IssuedFields::artefact));
    }

    /** Text stands as it is, so that the log can be read by a person; other bytes as base64. */
    static void write(Artefact it, FieldWriter out) {
        out.text("file", it.fileName()).text("type", it.mediaType());
        boolean text = Arrays.equals(it.text().getBytes(StandardCharsets.UTF_8), it.bytes());
        if (text) {
            out.text("text", it.text());
        } else {
            out.text("base64", Base64.getEncoder().encodeToString(it.bytes()));
        }
    }

    static Artefact artefact(FieldReader in) {
        String file = in.text("file");
        String type = in.text("type");
        return in.has("text")
                ? Artefact.text(file, type, in.text("text"))
                : new Artefact(file, type, in.parsed("base64", Base64.getDecoder()::decode));
    }

    static void write(ChainHead it, FieldWriter out) {
        out.text("unit", it.unit().value())
                .number("counter", it.counter())
                .text("link", it.link())
                .list(
                        "running",
                        new TreeMap<>(it.running()).entrySet(),
                        (total, fields) -> fields.text("name", total.getKey()).number("value", total.getValue()));
    }

    static ChainHead head(FieldReader in) {
        FiscalUnitId unit = in.parsed("unit", FiscalUnitId::new);
        long counter = in.number("counter");
        String link = in.text("link");
        Map<String, Long> running = new TreeMap<>();
        in.list("running", fields -> running.put(fields.text("name"), fields.number("value")));
        return new ChainHead(unit, counter, link, running);
    }
}
