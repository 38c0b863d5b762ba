// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.json;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.form.LicenceForm;
import dev.mizan.core.promotion.form.PromotionForm;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.codec.WrittenFields;
import dev.mizan.suite.exchange.ExchangeReason;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A merchant's file of promotions:
 *
 * <pre>{@code
 * {"promotions": [{"id": "TEA-3FOR2", "name": {"en": "Tea: three for two"}, "gives": [..]}],
 *  "lists": [{"name": "premium", "items": ["MINT", "SAGE"]}],
 *  "withdrawn": ["OLD"],
 *  "licences": [{"number": "T-1448-0012", "runs": "2026-11-20/2026-12-05", "least": "10", "most": "50"}]}
 * }</pre>
 *
 * {@link PromotionForm} tells what a promotion is written as, {@link LicenceForm} what a sale licence is; members may
 * stand in any order.
 *
 * @param promotions to set, each in place of the one of its name
 * @param lists items that belong together, each list whole
 * @param withdrawn promotions that no longer hold
 * @param licences each in place of the one of its number
 * @param lines on which line of the file each promotion begins
 */
public record PromotionFile(
        List<Promotion> promotions,
        Map<String, Set<Sku>> lists,
        List<PromotionId> withdrawn,
        List<SaleLicence> licences,
        Map<PromotionId, Integer> lines) {

    /** What a file says; refused with line, column and reason. */
    public static Outcome<PromotionFile> read(Reader in) {
        try {
            return Outcome.done(WrittenFields.read(in, PromotionFile::read));
        } catch (FactFormatException e) {
            return Outcome.refused(ExchangeReason.NOT_PROMOTIONS, "why", String.valueOf(e.getMessage()));
        }
    }

    private static PromotionFile read(FieldReader in) {
        Map<PromotionId, Integer> lines = new HashMap<>();
        List<Promotion> promotions =
                in.has("promotions") ? in.list("promotions", fields -> promotion(fields, lines)) : List.of();
        Map<String, Set<Sku>> lists = new TreeMap<>();
        if (in.has("lists")) {
            in.list("lists", list -> lists.put(list.text("name"), items(list)));
        }
        List<PromotionId> withdrawn = in.has("withdrawn")
                ? in.texts("withdrawn").stream().map(PromotionId::new).toList()
                : List.of();
        List<SaleLicence> licences = in.has("licences") ? in.list("licences", LicenceForm::read) : List.of();
        return new PromotionFile(promotions, lists, withdrawn, licences, lines);
    }

    private static Promotion promotion(FieldReader in, Map<PromotionId, Integer> lines) {
        int line = in.line();
        Promotion promotion = PromotionForm.read(in);
        lines.putIfAbsent(promotion.id(), line);
        return promotion;
    }

    /** An answer, with the line of the promotion that it was refused for among the facts. */
    public <T> Outcome<T> told(Outcome<T> answer) {
        if (!(answer instanceof Refused<T> refused)) {
            return answer;
        }
        return lines.entrySet().stream()
                .filter(line -> line.getKey().value().equals(refused.facts().get("promotion")))
                .<Outcome<T>>map(line -> {
                    Map<String, String> facts = new LinkedHashMap<>(refused.facts());
                    facts.put("line", line.getValue().toString());
                    return new Refused<>(refused.reason(), facts);
                })
                .findFirst()
                .orElse(answer);
    }

    private static Set<Sku> items(FieldReader list) {
        try {
            return list.texts("items").stream().map(Sku::of).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw list.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** A book as a file on one line, which reads back as the same promotions; a host's own are left out. */
    public static String of(PromotionBook book) {
        byte[] bytes = BodyCodec.fields(out -> out.list(
                        "promotions",
                        book.promotions().stream().filter(PromotionForm::knows).toList(),
                        PromotionForm::write)
                .list(
                        "lists",
                        book.tags().entrySet(),
                        (list, fields) -> fields.text("name", list.getKey())
                                .texts(
                                        "items",
                                        list.getValue().stream()
                                                .map(Sku::value)
                                                .sorted()
                                                .toList()))
                .list("licences", book.licences(), LicenceForm::write));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
