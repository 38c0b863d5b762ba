// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.escpos.CodeKind;
import dev.mizan.hardware.receipt.escpos.EscPos;
import dev.mizan.hardware.receipt.raster.QrLevel;
import dev.mizan.hardware.receipt.raster.Raster;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Printer commands, one intent each. */
final class EscPosCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        if (!worked.has("intent")) {
            return Answer.given(block);
        }
        JsonNode intent = worked.input().get("intent");
        EscPos out = new EscPos();
        switch (intent.path("op").asText()) {
            case "init" -> out.init();
            case "line" -> line(intent, out);
            case "feed" -> feed(intent, out);
            case "cut" -> cut(intent, out);
            case "drawer" -> drawer(intent, out);
            case "barcode" -> barcode(intent, out);
            case "qr" ->
                out.qr(
                        intent.path("value").asText(),
                        intent.path("module").asInt(6),
                        QrLevel.valueOf(intent.path("ec").asText("M")));
            case "pdf417" -> symbol(out, 48, intent);
            case "datamatrix" -> symbol(out, 55, intent);
            case "aztec" -> symbol(out, 54, intent);
            case "image" -> image(intent, out);
            case "beep" ->
                out.beep(intent.path("times").asInt(1), intent.path("duration").asInt(1));
            case "status" -> status(intent, out);
            default -> {
                return Answer.unsupported("no such intent: " + intent.path("op").asText());
            }
        }
        return Answer.given(block.put("bytes", HexFormat.of().formatHex(out.bytes())));
    }

    private static void line(JsonNode intent, EscPos out) {
        place(intent, out);
        if (intent.has("font")) {
            out.font(
                    intent.get("font").asText().equalsIgnoreCase("B")
                            ? 1
                            : intent.get("font").asInt(0));
        }
        if (intent.has("width") || intent.has("height")) {
            out.size(intent.path("width").asInt(1), intent.path("height").asInt(1));
        }
        int underline = intent.path("underline").isBoolean()
                ? intent.path("underline").asBoolean() ? 1 : 0
                : intent.path("underline").asInt(0);
        out = underline > 0 ? out.underline(underline) : out;
        out = intent.path("bold").asBoolean() ? out.bold(true) : out;
        out = intent.path("invert").asBoolean() ? out.invert(true) : out;
        out = intent.path("upsideDown").asBoolean() ? out.upsideDown(true) : out;
        out.line(intent.path("text").asText(), intent.path("codeTable").asInt(-1));
        out = intent.path("upsideDown").asBoolean() ? out.upsideDown(false) : out;
        out = intent.path("invert").asBoolean() ? out.invert(false) : out;
        out = intent.path("bold").asBoolean() ? out.bold(false) : out;
        if (underline > 0) {
            out.underline(0);
        }
    }

    private static void place(JsonNode intent, EscPos out) {
        if (intent.has("align")) {
            out.align(
                    switch (intent.get("align").asText()) {
                        case "center", "centre" -> 1;
                        case "right" -> 2;
                        default -> 0;
                    });
        }
    }

    private static void feed(JsonNode intent, EscPos out) {
        if (intent.has("dots")) {
            out.feedDots(intent.get("dots").asInt());
        } else {
            out.feed(intent.path("lines").asInt(1));
        }
    }

    private static void cut(JsonNode intent, EscPos out) {
        Cut.Kind kind = Cut.Kind.valueOf(intent.path("kind").asText("full").toUpperCase(Locale.ROOT));
        if (intent.has("feed")) {
            out.feedAndCut(kind, intent.get("feed").asInt());
        } else {
            out.cut(kind);
        }
    }

    private static void drawer(JsonNode intent, EscPos out) {
        int pin = intent.path("pin").asInt(2);
        if (intent.path("realtime").asBoolean()) {
            out.drawerNow(pin, intent.path("onMs").asInt(100));
        } else {
            out.drawer(pin, intent.path("onMs").asInt(100), intent.path("offMs").asInt(500));
        }
    }

    private static void barcode(JsonNode intent, EscPos out) {
        place(intent, out);
        if (intent.has("hri")) {
            out.codeLetters(
                    switch (intent.get("hri").asText()) {
                        case "above" -> 1;
                        case "below" -> 2;
                        case "both" -> 3;
                        default -> 0;
                    });
        }
        if (intent.has("height")) {
            out.codeHeight(intent.get("height").asInt());
        }
        if (intent.has("module")) {
            out.codeModule(intent.get("module").asInt());
        }
        String name = intent.path("symbology").asText();
        CodeKind kind =
                CodeKind.named(name).orElseThrow(() -> new IllegalArgumentException("no such symbology: " + name));
        out.barcode(kind, intent.path("value").asText());
    }

    private static void symbol(EscPos out, int kind, JsonNode intent) {
        out.symbolData(kind, intent.path("value").asText().getBytes(StandardCharsets.UTF_8));
    }

    private static void image(JsonNode intent, EscPos out) {
        StringBuilder rows = new StringBuilder();
        intent.path("rows").forEach(row -> rows.append(row.asText()));
        Raster picture = new Raster(
                intent.path("width").asInt(),
                intent.path("height").asInt(),
                HexFormat.of().parseHex(rows));
        String way = intent.path("command").asText()
                + intent.path("mode").asText()
                + intent.path("how").asText();
        if (way.contains("v 0") || way.contains("GS v") || way.startsWith("raster")) {
            out.raster(picture);
        } else if (way.contains("*") || way.contains("column")) {
            out.stripes(picture);
        } else {
            out.graphics(picture);
        }
    }

    private static void status(JsonNode intent, EscPos out) {
        int which = intent.path("n").asInt(1);
        if (intent.path("realtime").asBoolean(true)) {
            out.statusNow(which);
        } else {
            out.status(which);
        }
    }
}
