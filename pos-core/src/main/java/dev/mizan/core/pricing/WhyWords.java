// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.price.Offer;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/** An explanation in words. */
final class WhyWords {
    /** How many of the prices that were passed over are named. */
    private static final int NAMED = 5;

    private final Language language;
    private final List<String> told = new ArrayList<>();

    private WhyWords(Language language) {
        this.language = language;
    }

    static List<String> of(Why why, Language language) {
        WhyWords words = new WhyWords(language);
        words.line(why);
        words.origin(why);
        words.tax(why);
        words.say(
                "Books: catalogue %s, prices %s, taxes %s.",
                "السجلات: الكتالوج %s، الأسعار %s، الضرائب %s.",
                why.versions().catalogue(),
                why.versions().prices(),
                why.versions().taxes());
        return List.copyOf(words.told);
    }

    private void line(Why why) {
        say(
                "%s: %s at %s come to %s.",
                "%s: %s بسعر %s، المجموع %s.",
                why.item().name().in(language),
                why.line().quantity(),
                why.unitPrice(),
                why.gross());
        if (!why.priced().unit().equals(why.line().quantity().unit())) {
            say("Priced as %s.", "حُسبت على أنها %s.", why.priced());
        }
    }

    private void origin(Why why) {
        if (why.origin() instanceof PriceOrigin.ByHand byHand) {
            say(
                    "The price was set by hand: %s.",
                    "السعر محدد يدويًا: %s.", byHand.price().reason());
        } else if (why.origin() instanceof PriceOrigin.Held held) {
            say(
                    "The price is of %s, from list %s.",
                    "السعر بتاريخ %s من القائمة %s.",
                    held.price().of(),
                    held.price().offer().list().id());
        } else if (why.origin() instanceof PriceOrigin.Listed listed) {
            say(
                    "The price is from list %s, for %s.",
                    "السعر من القائمة %s، الفترة %s.",
                    listed.winner().list().id(),
                    listed.winner().price().runs());
            if (listed.winner().price().atLeast().isPositive()) {
                say(
                        "It is the price from %s on.",
                        "هو السعر ابتداءً من %s.", listed.winner().price().atLeast());
            }
            for (Offer other : listed.passedOver().stream().limit(NAMED).toList()) {
                say(
                        "Passed over: %s in list %s.",
                        "لم يُعتمد: %s في القائمة %s.",
                        other.price().amount(),
                        other.list().id());
            }
        }
    }

    private void tax(Why why) {
        boolean inclusive = why.mode() == PriceMode.TAX_INCLUSIVE;
        String en =
                inclusive ? "The price holds %s tax: net %s and tax %s." : "%s tax comes on top: net %s and tax %s.";
        String ar = inclusive ? "السعر شامل ضريبة %s: الصافي %s والضريبة %s." : "تضاف ضريبة %s: الصافي %s والضريبة %s.";
        say(en, ar, why.rate(), why.net(), why.tax());
        boolean whole = why.policy().tax().level() == TaxLevel.DOCUMENT;
        say(
                whole
                        ? "Tax was rounded (%s) on the total of the rate and shared among its lines; amounts %s."
                        : "Tax was rounded (%s) on the line; amounts %s.",
                whole
                        ? "قُرّبت الضريبة (%s) على مجموع النسبة ووُزعت على سطورها؛ المبالغ %s."
                        : "قُرّبت الضريبة (%s) على السطر؛ المبالغ %s.",
                why.policy().tax().rounding(),
                why.policy().amounts());
    }

    private void say(String en, String ar, Object... facts) {
        told.add(String.format(Text.of(en, ar).in(language), facts));
    }
}
