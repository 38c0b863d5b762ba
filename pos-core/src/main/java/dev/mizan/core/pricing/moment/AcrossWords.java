// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.price.Offer;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Why a line has the price of one moment and not of another, in words. */
final class AcrossWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private AcrossWords() {}

    static List<String> of(PricedAcross across, Language language) {
        List<String> told = new ArrayList<>();
        for (LineMoment line : across.lines()) {
            if (line.crossed()) {
                told.add(line(line, across.moment(), language));
            }
        }
        across.stale()
                .ifPresent(due -> told.add(String.format(
                        Text.of(
                                        "Edition %d of the books holds since %s and has not come to this till.",
                                        "الإصدار %d من السجلات سارٍ منذ %s ولم يصل إلى هذه النقطة.")
                                .in(language),
                        due.edition(),
                        time(due.effectiveFrom()))));
        return List.copyOf(told);
    }

    private static String line(LineMoment line, PricingMoment moment, Language language) {
        StringBuilder all = new StringBuilder();
        for (LineMoment.At at : line.considered()) {
            all.append(all.isEmpty() ? "" : Text.of(", ", "، ").in(language))
                    .append(String.format(
                            Text.of("%s at %s", "%s عند %s").in(language), amount(at, language), time(at.moment())));
        }
        return String.format(
                Text.of("%s: %s. It has the price of %s (%s).", "%s: %s. سعره سعر %s (%s).")
                        .in(language),
                line.line().item(),
                all,
                time(line.of()),
                name(moment).in(language));
    }

    private static String amount(LineMoment.At at, Language language) {
        return at.offer()
                .map(Offer::price)
                .map(price -> price.amount().toString())
                .orElse(Text.of("no price", "بلا سعر").in(language));
    }

    private static String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    private static Text name(PricingMoment moment) {
        return switch (moment) {
            case SCAN -> Text.of("by the scan", "بحسب وقت المسح");
            case BASKET_OPEN -> Text.of("by the opening of the basket", "بحسب وقت فتح السلة");
            case TENDER -> Text.of("by paying", "بحسب وقت الدفع");
            case CUSTOMER_FAVOUR -> Text.of("in the customer's favour", "لصالح العميل");
        };
    }
}
