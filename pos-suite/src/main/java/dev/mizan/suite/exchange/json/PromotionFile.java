// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.json;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.form.PromotionForm;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.codec.WrittenFields;
import dev.mizan.suite.exchange.ExchangeReason;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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
 *  "withdrawn": ["OLD"]}
 * }</pre>
 *
 * {@link PromotionForm} tells what a promotion is written as; members may stand in any order.
 *
 * @param promotions to set, each in place of the one of its name
 * @param lists items that belong together, each list whole
 * @param withdrawn promotions that no longer hold
 */
public record PromotionFile(List<Promotion> promotions, Map<String, Set<Sku>> lists, List<PromotionId> withdrawn) {

    /** What a file says; refused with line, column and reason. */
    public static Outcome<PromotionFile> read(Reader in) {
        try {
            return Outcome.done(WrittenFields.read(in, PromotionFile::read));
        } catch (FactFormatException e) {
            return Outcome.refused(ExchangeReason.NOT_PROMOTIONS, "why", String.valueOf(e.getMessage()));
        }
    }

    private static PromotionFile read(FieldReader in) {
        List<Promotion> promotions = in.has("promotions") ? in.list("promotions", PromotionForm::read) : List.of();
        Map<String, Set<Sku>> lists = new TreeMap<>();
        if (in.has("lists")) {
            in.list("lists", list -> lists.put(list.text("name"), items(list)));
        }
        List<PromotionId> withdrawn = in.has("withdrawn")
                ? in.texts("withdrawn").stream().map(PromotionId::new).toList()
                : List.of();
        return new PromotionFile(promotions, lists, withdrawn);
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
                                                .toList())));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
