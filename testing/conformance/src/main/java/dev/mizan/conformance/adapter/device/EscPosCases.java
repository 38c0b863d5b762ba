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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

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
            case "init", "reset" -> out.init();
            case "codeTable", "codetable" -> out.table(intent.path("n").asInt());
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

    /** Each setting where the intent names it; what is not for good is undone after the line, the last first. */
    private static void line(JsonNode intent, EscPos out) {
        Deque<Runnable> undone = new ArrayDeque<>();
        for (Map.Entry<String, JsonNode> said : intent.properties()) {
            JsonNode value = said.getValue();
            switch (said.getKey()) {
                case "align" -> place(intent, out);
                case "font" -> out.font(value.asText().equalsIgnoreCase("B") ? 1 : value.asInt(0));
                case "width" -> out.size(value.asInt(1), intent.path("height").asInt(1));
                case "height" -> {
                    if (!intent.has("width")) {
                        out.size(1, value.asInt(1));
                    }
                }
                case "underline" -> {
                    int dots = value.isBoolean() ? (value.asBoolean() ? 1 : 0) : value.asInt(0);
                    style(dots > 0, undone, () -> out.underline(dots), () -> out.underline(0));
                }
                case "bold" -> style(value.asBoolean(), undone, () -> out.bold(true), () -> out.bold(false));
                case "invert" -> style(value.asBoolean(), undone, () -> out.invert(true), () -> out.invert(false));
                case "upsideDown" ->
                    style(value.asBoolean(), undone, () -> out.upsideDown(true), () -> out.upsideDown(false));
                default -> {}
            }
        }
        out.line(intent.path("text").asText(), intent.path("codeTable").asInt(-1));
        undone.forEach(Runnable::run);
    }

    private static void style(boolean wanted, Deque<Runnable> undone, Runnable on, Runnable off) {
        if (wanted) {
            on.run();
            undone.push(off);
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
            out.feed(intent.path("lines").asInt(intent.path("n").asInt(1)));
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
        for (Map.Entry<String, JsonNode> said : intent.properties()) {
            JsonNode value = said.getValue();
            switch (said.getKey()) {
                case "align" -> place(intent, out);
                case "hri" -> out.codeLetters(letters(value.asText()));
                case "height" -> out.codeHeight(value.asInt());
                case "module" -> out.codeModule(value.asInt());
                default -> {}
            }
        }
        String name = intent.path("symbology").asText();
        CodeKind kind =
                CodeKind.named(name).orElseThrow(() -> new IllegalArgumentException("no such symbology: " + name));
        out.barcode(kind, intent.path("value").asText());
    }

    private static int letters(String place) {
        return switch (place) {
            case "above" -> 1;
            case "below" -> 2;
            case "both" -> 3;
            default -> 0;
        };
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
        String what = intent.path("what").asText();
        int which = intent.path("n").asInt(asked(what));
        if (what.equals("ASB")) {
            out.tellStatus(intent.path("on").asInt(255));
        } else if (intent.path("realtime").asBoolean(!what.startsWith("GS"))) {
            out.statusNow(which);
        } else {
            out.status(which);
        }
    }

    /** The number at the end of a command's name, else that of what is asked for. */
    private static int asked(String what) {
        return switch (what) {
            case "offline" -> 2;
            case "error" -> 3;
            case "paper" -> 4;
            default -> what.matches(".* [1-4]") ? what.charAt(what.length() - 1) - '0' : 1;
        };
    }
}
