// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.explain;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.condition.LineQuantity;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Verdicts as sentences, one a line: what a cashier reads out, and the hints for the customer. */
public final class VerdictWords {
    private final Currency currency;

    /** For amounts in the currency of the basket. */
    public VerdictWords(Currency currency) {
        this.currency = currency;
    }

    /** Each verdict in a language, in their order. */
    public List<String> told(List<Verdict> verdicts, Language language) {
        return verdicts.stream()
                .map(verdict -> verdict.promotion().name().in(language) + ": "
                        + what(verdict).in(language))
                .toList();
    }

    /** "Add one more and save": what the customer could still do, where it would save something. */
    public List<String> hints(List<Verdict> verdicts, Language language) {
        return told(
                verdicts.stream()
                        .filter(it -> it instanceof Verdict.NotQualified missing
                                && missing.wouldSave() > 0
                                && isAmount(missing))
                        .toList(),
                language);
    }

    private Text what(Verdict verdict) {
        if (verdict instanceof Verdict.Applied applied) {
            String off = money(applied.value());
            return Text.of(
                    "applied " + applied.times() + " ×, " + off + " off",
                    "طُبّق " + applied.times() + " ×، خصم " + off);
        }
        if (verdict instanceof Verdict.LostTo lost) {
            String others = lost.others().stream().map(PromotionId::value).collect(Collectors.joining(", "));
            return Text.of(
                    others + " give " + money(lost.by()) + " more", others + " توفّر " + money(lost.by()) + " أكثر");
        }
        if (verdict instanceof Verdict.NotQualified missing) {
            return missing(missing);
        }
        if (verdict instanceof Verdict.ExcludedBy excluded) {
            return Text.of("not together with " + excluded.other(), "لا يجتمع مع " + excluded.other());
        }
        if (verdict instanceof Verdict.OutOfScope) {
            return Text.of("not here, not now or not for this shopper", "ليس هنا أو الآن أو لهذا المتسوق");
        }
        if (verdict instanceof Verdict.Budget) {
            return Text.of("too little is left of its limit", "المتبقي من حده لا يكفي");
        }
        return Text.of("nothing here that it could reduce", "لا شيء هنا يمكن أن يخصم منه");
    }

    private Text missing(Verdict.NotQualified verdict) {
        String saves = money(verdict.wouldSave());
        if (verdict.condition() instanceof Spend) {
            String more = money(verdict.missing());
            return Text.of("spend " + more + " more and save " + saves, "أنفق " + more + " أكثر ووفّر " + saves);
        }
        if (isAmount(verdict)) {
            return Text.of(
                    "add " + verdict.missing() + " more and save " + saves,
                    "أضف " + verdict.missing() + " ووفّر " + saves);
        }
        return Text.of("a condition does not hold", "لم يتحقق أحد الشروط");
    }

    private static boolean isAmount(Verdict.NotQualified verdict) {
        return verdict.condition() instanceof Spend
                || verdict.condition() instanceof HasItems
                || verdict.condition() instanceof LineQuantity;
    }

    private String money(long minor) {
        return Money.ofMinor(minor, currency).toString();
    }
}
