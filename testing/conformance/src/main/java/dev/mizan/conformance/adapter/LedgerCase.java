// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A ledger case: what goes in under {@code input}, and which keys are asked for under {@code expected}. */
final class LedgerCase {
    private final JsonNode input;
    private final JsonNode asked;
    private final ObjectNode block = Answer.block();
    private final ObjectNode expected = block.putObject("expected");

    LedgerCase(Case worked) {
        this.input = worked.input().path("input");
        this.asked = worked.input().path("expected");
    }

    boolean has(String name) {
        return input.hasNonNull(name);
    }

    JsonNode node(String name) {
        return input.path(name);
    }

    /** A list that must be there; its rows are pairs of texts. */
    List<List<String>> pairs(String name) {
        List<List<String>> rows = new ArrayList<>();
        if (!node(name).isArray()) {
            throw new IllegalArgumentException("the case has no list of " + name);
        }
        for (JsonNode row : node(name)) {
            if (row.size() != 2 || !row.path(0).isValueNode() || !row.path(1).isValueNode()) {
                throw new IllegalArgumentException("no pair in " + name + ": " + row);
            }
            rows.add(List.of(row.get(0).asText(), row.get(1).asText()));
        }
        return rows;
    }

    /** A currency whose minor unit is as fine as what is written, riyals where they are; refused beyond four digits. */
    static Currency fineEnough(List<String> amounts) {
        return fineEnough(amounts, "");
    }

    /** The same, but another than that of a code. */
    static Currency fineEnough(List<String> amounts, String other) {
        int digits = amounts.stream()
                .mapToInt(text -> text.indexOf('.') < 0 ? 0 : text.length() - text.indexOf('.') - 1)
                .max()
                .orElse(0);
        return Stream.of("SAR", "AED", "KWD", "BHD", "CLF", "UYW")
                .map(Currency::of)
                .filter(it -> it.digits() >= digits && !it.code().equals(other))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no currency is as fine as " + amounts));
    }

    JsonNode input() {
        return input;
    }

    JsonNode asked() {
        return asked;
    }

    /** The first of these names that the input has, as text. */
    Optional<String> maybe(String... names) {
        for (String name : names) {
            if (has(name)) {
                return Optional.of(input.get(name).asText());
            }
        }
        return Optional.empty();
    }

    String text(String... names) {
        return maybe(names).orElseThrow(() -> new IllegalArgumentException("none of " + List.of(names)));
    }

    int whole(String... names) {
        String text = text(names);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no whole number for " + names[0] + ": \"" + text + "\"", e);
        }
    }

    Currency currency() {
        return maybe("currency", "company").map(Currency::of).orElse(Currency.SAR);
    }

    Money money(String... names) {
        return Money.of(text(names), currency());
    }

    Money moneyOrZero(String... names) {
        return maybe(names).map(text -> Money.of(text, currency())).orElse(Money.zero(currency()));
    }

    List<Money> moneys(JsonNode list) {
        List<Money> all = new ArrayList<>();
        list.forEach(each -> all.add(Money.of(each.asText(), currency())));
        return all;
    }

    /** Answers a key where it is asked for. */
    void answer(String key, Supplier<?> value) {
        if (asked.has(key)) {
            put(key, value.get());
        }
    }

    private void put(String key, Object value) {
        if (value instanceof Money money) {
            expected.put(key, money.toPlainString());
        } else if (value instanceof List<?> list) {
            ArrayNode array = expected.putArray(key);
            list.forEach(each -> array.add(each instanceof Money money ? money.toPlainString() : each.toString()));
        } else if (value instanceof Boolean flag) {
            expected.put(key, flag);
        } else if (value instanceof Integer number) {
            expected.put(key, number);
        } else {
            expected.put(key, value.toString());
        }
    }

    /** Given where every key that is asked for has an answer. */
    Answer given() {
        List<String> open = new ArrayList<>();
        asked.fieldNames().forEachRemaining(key -> {
            if (!expected.has(key)) {
                open.add(key);
            }
        });
        return open.isEmpty() ? Answer.given(block) : Answer.unsupported("not answered: " + open);
    }
}
