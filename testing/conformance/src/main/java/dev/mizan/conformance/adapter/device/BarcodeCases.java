// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.core.scan.gs1.CheckDigit;
import dev.mizan.core.scan.gs1.Element;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.label.CheckDigits;
import dev.mizan.core.scan.label.LabelRead;
import dev.mizan.core.scan.label.LabelTemplate;
import dev.mizan.core.scan.symbol.Symbology;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Unit;
import java.util.Locale;
import java.util.Optional;

/** Check digits, element strings, symbology identifiers, labels of a shop's own. */
final class BarcodeCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        return switch (worked.text("kind")) {
            case "check-digit" -> {
                String digits = worked.text("digits");
                yield Answer.given(block.put("expected", digits + CheckDigit.of(digits)));
            }
            case "gs1-parse" -> Answer.given(elements(worked.text("raw"), block));
            case "aim-prefix" -> symbology(worked.text("raw"), block);
            case "variable-measure" -> Answer.given(label(worked, block));
            case "modules" -> Answer.given(block);
            default -> Answer.unsupported("no such kind: " + worked.text("kind"));
        };
    }

    private static ObjectNode elements(String raw, ObjectNode block) {
        String data =
                Symbology.of(raw).map(it -> raw.substring(it.aim().length())).orElse(raw);
        Outcome<ElementString> read = ElementString.ofData(data);
        block.put("valid", read.isDone());
        if (!read.isDone()) {
            return block.putNull("elements");
        }
        ObjectNode elements = block.putObject("elements");
        for (Element element : read.orElseThrow().elements()) {
            elements.put(element.ai().code(), element.value());
        }
        return block;
    }

    private static Answer symbology(String raw, ObjectNode block) {
        Optional<Symbology> symbology = Symbology.of(raw);
        if (symbology.isEmpty()) {
            return Answer.given(block.putNull("symbology").put("value", raw));
        }
        String aim = symbology.get().aim();
        return Answer.given(block.put("symbology", name(symbology.get())).put("value", raw.substring(aim.length())));
    }

    private static String name(Symbology symbology) {
        return switch (symbology) {
            case GS1_128 -> "GS1-128";
            case GS1_DATAMATRIX -> "GS1-DataMatrix";
            case GS1_QR -> "GS1-QR";
            case GS1_DOTCODE -> "GS1-DotCode";
            case DATABAR -> "GS1-DataBar";
            case DATAMATRIX -> "DataMatrix";
            case MAXICODE -> "MaxiCode";
            case AZTEC -> "Aztec";
            default -> symbology.name().replace("_", "");
        };
    }

    private static ObjectNode label(Case worked, ObjectNode block) {
        JsonNode rule = Case.part(worked.input(), "rule");
        String raw = worked.text("raw");
        String means = rule.path("means").asText("weightKg");
        boolean price = means.toLowerCase(Locale.ROOT).contains("price");
        int digits = rule.path("scale").asInt();
        JsonNode item = Case.part(rule, "item");
        JsonNode value = Case.part(rule, "value");
        int last = Math.max(
                raw.length() - 1, Math.max(item.path(1).asInt(), value.path(1).asInt()));
        StringBuilder pattern = new StringBuilder("x".repeat(last) + "C");
        fill(pattern, item, "I");
        fill(pattern, value, price ? "P" : "W");
        pattern.replace(
                0, rule.path("prefix").asText().length(), rule.path("prefix").asText());
        Unit unit = new Unit(
                Unit.KILOGRAM.code(), Unit.KILOGRAM.name(), Unit.Dimension.MASS, Unit.KILOGRAM.factor(), digits);
        Outcome<LabelRead> read = new LabelTemplate(pattern.toString(), unit, CheckDigits.STRICT).read(raw);
        if (!read.isDone()) {
            return block.putNull("expected");
        }
        ObjectNode expected =
                block.putObject("expected").put("item", read.orElseThrow().item());
        LabelRead label = read.orElseThrow();
        if (price) {
            label.price(currency(digits)).ifPresent(it -> expected.put(means, it.toPlainString()));
        }
        label.quantity().ifPresent(it -> expected.put(means, it.toPlainString()));
        return block;
    }

    /** Any of so many digits: a label tells none. */
    private static Currency currency(int digits) {
        return Currency.codes().stream()
                .map(Currency::of)
                .filter(it -> it.digits() == digits)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no currency has " + digits + " digits"));
    }

    private static void fill(StringBuilder pattern, JsonNode range, String letter) {
        int from = range.path(0).asInt();
        int to = range.path(1).asInt();
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a stretch of a code: " + range);
        }
        pattern.replace(from, to, letter.repeat(to - from));
    }
}
