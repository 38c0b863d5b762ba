// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.tax.Exemption;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Why lines of a bill bear no tax: each reason once, as code, English and Arabic; left out where there is none. */
final class ReasonFields {
    private static final int COLUMNS = 3;

    private ReasonFields() {}

    static List<Exemption> of(List<SoldLine> lines) {
        boolean none = true;
        for (SoldLine line : lines) {
            none &= line.rate().exemption().isEmpty();
        }
        if (none) {
            return List.of();
        }
        return lines.stream()
                .flatMap(line -> line.rate().exemption().stream())
                .distinct()
                .toList();
    }

    static void write(List<Exemption> reasons, FieldWriter out) {
        if (!reasons.isEmpty()) {
            out.texts(
                    "reasons",
                    reasons.stream()
                            .flatMap(it -> Stream.of(
                                    it.code(), it.text().en(), it.text().ar()))
                            .toList());
        }
    }

    static List<Exemption> read(FieldReader in) {
        List<String> texts = in.has("reasons") ? in.texts("reasons") : List.of();
        if (texts.size() % COLUMNS != 0) {
            throw in.wrong("reasons come by threes, not " + texts.size());
        }
        List<Exemption> reasons = new ArrayList<>();
        try {
            for (int at = 0; at < texts.size(); at += COLUMNS) {
                reasons.add(new Exemption(texts.get(at), new Text(texts.get(at + 1), texts.get(at + 2))));
            }
        } catch (IllegalArgumentException e) {
            throw in.wrong("reasons: " + e.getMessage());
        }
        return List.copyOf(reasons);
    }
}
