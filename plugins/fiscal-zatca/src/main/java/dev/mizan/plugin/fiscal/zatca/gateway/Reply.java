// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.gateway;

import dev.mizan.spi.fiscal.regime.FiscalNote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway answered.
 *
 * @param status of HTTP
 * @param fields of the body, empty where it was no JSON
 * @param retryAfter what the gateway asks for, where it does
 */
public record Reply(int status, Map<String, Object> fields, Optional<Duration> retryAfter) {
    public Reply {
        fields = Map.copyOf(fields);
    }

    /** A field of the body as text; empty where there is none. */
    public String text(String field) {
        return fields.get(field) instanceof String text ? text : "";
    }

    /** What the checks complained about, errors first. */
    public List<FiscalNote> notes() {
        List<FiscalNote> notes = new ArrayList<>();
        if (fields.get("validationResults") instanceof Map<?, ?> results) {
            add(notes, results.get("errorMessages"));
            add(notes, results.get("warningMessages"));
        }
        if (notes.isEmpty()) {
            String said = text("message");
            notes.add(new FiscalNote("HTTP-" + status, said.isEmpty() ? "without a message" : said));
        }
        return notes;
    }

    private static void add(List<FiscalNote> notes, @Nullable Object messages) {
        if (messages instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> message) {
                    notes.add(new FiscalNote(
                            String.valueOf(message.get("code")), String.valueOf(message.get("message"))));
                }
            }
        }
    }
}
