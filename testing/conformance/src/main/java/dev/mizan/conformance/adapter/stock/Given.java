// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a case gives, by the first of the names that it may bear; what is asked for and not there is named. */
record Given(JsonNode input) {

    boolean has(String... names) {
        return find(names).isPresent();
    }

    JsonNode node(String... names) {
        return find(names)
                .orElseThrow(() -> new IllegalArgumentException("the case has no " + String.join(" or ", names)));
    }

    /** A list, which may be empty but not left out. */
    JsonNode rows(String... names) {
        JsonNode rows = node(names);
        if (!rows.isArray()) {
            throw new IllegalArgumentException("no list of " + names[0] + ": " + rows);
        }
        return rows;
    }

    String text(String... names) {
        return node(names).asText();
    }

    BigDecimal number(String... names) {
        return decimal(node(names), names);
    }

    /** Zero where it is left out, for what may be. */
    BigDecimal numberOrZero(String... names) {
        return find(names).map(it -> decimal(it, names)).orElse(BigDecimal.ZERO);
    }

    int whole(String... names) {
        return number(names).intValueExact();
    }

    private static BigDecimal decimal(JsonNode node, String... names) {
        try {
            return new BigDecimal(node.asText());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no number for " + names[0] + ": \"" + node.asText() + "\"", e);
        }
    }

    private Optional<JsonNode> find(String... names) {
        return List.of(names).stream().filter(input::hasNonNull).findFirst().map(input::get);
    }
}
