// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The discounts of a bill as columns: each promotion once, each share as four numbers; left out where there is none. */
final class DiscountFields {
    private static final int COLUMNS = 4;

    private DiscountFields() {}

    static void write(List<SoldLine> lines, FieldWriter out) {
        Map<PromotionId, LineDiscount> promotions = new LinkedHashMap<>();
        List<PromotionId> places = new ArrayList<>();
        List<Long> shares = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (LineDiscount share : lines.get(line).discounts()) {
                if (promotions.putIfAbsent(share.promotion(), share) == null) {
                    places.add(share.promotion());
                }
                shares.addAll(List.of(
                        (long) line, (long) places.indexOf(share.promotion()), share.amount(), share.byVendor()));
            }
        }
        if (!shares.isEmpty()) {
            out.texts("promotions", places.stream().map(PromotionId::value).toList());
            texts("promotionNames", promotions, it -> it.name().en(), out);
            texts("promotionArabic", promotions, it -> it.name().ar(), out);
            if (promotions.values().stream().anyMatch(it -> it.vendor().isPresent())) {
                texts(
                        "vendors",
                        promotions,
                        it -> it.vendor().map(SupplierId::value).orElse(""),
                        out);
            }
            out.numbers("shares", shares.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static void texts(
            String name, Map<?, LineDiscount> promotions, Function<LineDiscount, String> column, FieldWriter out) {
        out.texts(name, promotions.values().stream().map(column).toList());
    }

    /** The discounts of each line. */
    static List<List<LineDiscount>> read(int lines, FieldReader in) {
        if (!in.has("promotions")) {
            return Collections.nCopies(lines, List.of());
        }
        List<List<LineDiscount>> discounts = new ArrayList<>(Collections.nCopies(lines, List.of()));
        List<String> promotions = in.texts("promotions");
        List<String> names = BillFields.texts("promotionNames", promotions.size(), in);
        List<String> arabic = BillFields.texts("promotionArabic", promotions.size(), in);
        List<String> vendors = in.has("vendors")
                ? BillFields.texts("vendors", promotions.size(), in)
                : Collections.nCopies(promotions.size(), "");
        long[] shares = in.numbers("shares");
        if (shares.length % COLUMNS != 0) {
            throw in.wrong("shares come by fours, not " + shares.length);
        }
        try {
            for (int at = 0; at < shares.length; at += COLUMNS) {
                int promotion = Math.toIntExact(shares[at + 1]);
                LineDiscount share = new LineDiscount(
                        new PromotionId(promotions.get(promotion)),
                        new Text(names.get(promotion), arabic.get(promotion)),
                        shares[at + 2],
                        shares[at + 3],
                        Optional.of(vendors.get(promotion))
                                .filter(it -> !it.isEmpty())
                                .map(SupplierId::new));
                int line = Math.toIntExact(shares[at]);
                List<LineDiscount> more = new ArrayList<>(discounts.get(line));
                more.add(share);
                discounts.set(line, more);
            }
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw in.wrong("shares: " + e.getMessage());
        }
        return discounts;
    }
}
