// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.makeup.Modifier;
import dev.mizan.core.price.Offer;
import dev.mizan.core.pricing.bundle.BundleOpening;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/** A tree in words. */
final class WhyWords {
    /** How many of the prices that were passed over are named. */
    private static final int NAMED = 3;
    /** How many shares are named; the rest is told as one. */
    private static final int SHARES = 8;

    private final Language language;
    private final List<String> told = new ArrayList<>();

    private WhyWords(Language language) {
        this.language = language;
    }

    static List<String> of(Why why, Language language) {
        WhyWords words = new WhyWords(language);
        words.line(why);
        words.origin(why);
        words.shares(why);
        words.tax(why);
        why.rounded().forEach(words::rounded);
        return List.copyOf(words.told);
    }

    private void line(Why why) {
        say(
                why.gift() ? "%s: %s at %s, a gift: %s" : "%s: %s at %s, to pay %s",
                why.gift() ? "%s: %s بسعر %s، هدية: %s" : "%s: %s بسعر %s، المستحق %s",
                why.item().name().in(language),
                quantity(why.line().quantity()),
                why.unitPrice(),
                why.gross());
    }

    private String quantity(Quantity quantity) {
        Text name = quantity.unit().name();
        return quantity.toPlainString() + " "
                + (name.has(language) ? name.in(language) : quantity.unit().code());
    }

    private void origin(Why why) {
        if (why.origin() instanceof PriceOrigin.ByHand part
                && part.price().reason().startsWith(BundleOpening.REASON)) {
            say(
                    "  its share of bundle %s by what it costs alone; before promotions %s",
                    "  حصته من الحزمة %s بحسب سعره منفردًا؛ قبل العروض %s",
                    part.price().reason().substring(BundleOpening.REASON.length()),
                    why.listed());
        } else if (why.origin() instanceof PriceOrigin.ByHand byHand) {
            say(
                    "  price set by hand (%s); before promotions %s",
                    "  السعر محدد يدويًا (%s)؛ قبل العروض %s", byHand.price().reason(), why.listed());
        } else if (why.origin() instanceof PriceOrigin.Held held) {
            say(
                    "  price of %s, from list %s; before promotions %s",
                    "  سعر %s من القائمة %s؛ قبل العروض %s",
                    held.price().of(),
                    held.price().offer().list().id(),
                    why.listed());
        } else if (why.origin() instanceof PriceOrigin.Listed listed) {
            say(
                    "  price from list %s%s; before promotions %s",
                    "  السعر من القائمة %s%s؛ قبل العروض %s",
                    listed.winner().list().id(),
                    period(listed.winner().price().runs()),
                    why.listed());
            if (listed.winner().price().atLeast().isPositive()) {
                say(
                        "    the price from %s on",
                        "    السعر ابتداءً من %s",
                        quantity(listed.winner().price().atLeast()));
            }
            for (Offer other : listed.passedOver().stream().limit(NAMED).toList()) {
                say(
                        "    passed over: %s in list %s",
                        "    لم يُعتمد: %s في القائمة %s",
                        other.price().amount(),
                        other.list().id());
            }
        }
        for (Modifier choice : why.chosen()) {
            say(
                    "    with %s: %s",
                    "    مع %s: %s",
                    choice.name().in(language),
                    choice.percent().isZero()
                            ? choice.amount()
                                    .map(Object::toString)
                                    .orElseGet(() -> Text.of("free", "مجانًا").in(language))
                            : choice.percent() + " %");
        }
        if (!why.priced().unit().equals(why.line().quantity().unit())) {
            say("    priced as %s", "    حُسبت على أنها %s", quantity(why.priced()));
        }
    }

    private String period(Period runs) {
        if (runs.equals(Period.ALWAYS)) {
            return "";
        }
        String until = runs.until()
                .map(day -> Text.of(" until ", " حتى ").in(language) + day)
                .orElse("");
        return Text.of(" from ", " من ").in(language) + runs.from() + until;
    }

    private void shares(Why why) {
        for (PromotionShare share : why.shares().stream().limit(SHARES).toList()) {
            Promotion promotion = share.promotion();
            say("  - %s  %s%s", "  - %s  %s%s", share.off(), promotion.name().in(language), part(why, share));
            share.licence().ifPresent(it -> say("    sale licence %s", "    ترخيص تخفيضات رقم %s", it.number()));
            if (!share.byVendor().isZero()) {
                say("    shop %s, vendor %s", "    المتجر %s، المورّد %s", share.byShop(), share.byVendor());
            }
        }
        if (why.shares().size() > SHARES) {
            Money rest = Money.zero(why.listed().currency());
            for (PromotionShare share :
                    why.shares().subList(SHARES, why.shares().size())) {
                rest = rest.plus(share.off());
            }
            say("  - %s  %s more", "  - %s  %s أخرى", rest, why.shares().size() - SHARES);
        }
        if (!why.shares().isEmpty()) {
            say("  = %s after promotions", "  = %s بعد العروض", why.listed().minus(why.off()));
        }
    }

    /** How many of the units, where a promotion is not for all. */
    private String part(Why why, PromotionShare share) {
        Quantity whole = why.line().quantity();
        return whole.unit().digits() > 0 || share.units() >= whole.steps()
                ? ""
                : Text.of(" (%s of %s)", " (%s من %s)").in(language).formatted(share.units(), whole.steps());
    }

    private void tax(Why why) {
        boolean inclusive = why.mode() == PriceMode.TAX_INCLUSIVE;
        say(
                inclusive ? "  tax %s in it: net %s, tax %s" : "  tax %s on top: net %s, tax %s",
                inclusive ? "  يشمل ضريبة %s: الصافي %s، الضريبة %s" : "  تضاف ضريبة %s: الصافي %s، الضريبة %s",
                why.rate(),
                why.net(),
                why.tax());
        say(
                "    by the rule of class %s, in force %s; tax book %s",
                "    بحسب قاعدة الفئة %s السارية %s؛ دفتر الضرائب %s",
                why.rule().taxClass(),
                why.rule().inForce(),
                why.versions().taxes());
        why.roundedBy()
                .ifPresent(rule -> say(
                        "    rounded at level %s (%s) by the rule of %s, in force %s",
                        "    تُقرَّب على مستوى %s (%s) بحسب قاعدة %s السارية %s",
                        rule.rounding().level(),
                        rule.rounding().rounding(),
                        rule.place().isEmpty() ? Text.of("the store", "المتجر").in(language) : rule.place(),
                        rule.inForce()));
    }

    private void rounded(RoundingStep step) {
        Text what = switch (step.what()) {
            case AMOUNT -> Text.of("price × quantity", "السعر × الكمية");
            case TAX_OF_LINE -> Text.of("tax", "الضريبة");
            case TAX_OF_GROUP -> Text.of("tax, its share of the rate's total", "الضريبة، حصة السطر من مجموع النسبة");
            case TAX_OF_DOCUMENT -> Text.of("tax, its share of the document's", "الضريبة، حصة السطر من ضريبة المستند");
        };
        say(
                "    rounded: %s %s -> %s (%s)",
                "    تقريب: %s %s ← %s (%s)",
                what.in(language),
                step.exact().toPlainString(),
                step.rounded(),
                step.how());
    }

    private void say(String en, String ar, Object... facts) {
        Object[] shown = facts.clone();
        for (int i = 0; language == Language.AR && i < shown.length; i++) {
            shown[i] = isolated(String.valueOf(shown[i]));
        }
        told.add(String.format(Text.of(en, ar).in(language), shown));
    }

    /** Amounts and names keep their own direction in an Arabic sentence; the marks take no place. */
    private static String isolated(String fact) {
        return fact.isEmpty() ? fact : "\u2068" + fact + "\u2069";
    }
}
