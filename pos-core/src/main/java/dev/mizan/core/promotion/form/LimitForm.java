// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.limit.Every;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Limit;
import dev.mizan.core.promotion.limit.Limits;
import dev.mizan.core.promotion.limit.Measure;
import dev.mizan.core.promotion.limit.Serials;
import dev.mizan.core.promotion.limit.Whose;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * {@code {"most": [{"of": "CUSTOMER", "counts": "USES", "most": 2, "every": "MONTH"}], "serials": {..}, "giveBack": ..}}. Of
 * everybody and for ever is what is meant where nothing is said; serials are a run or {@code {"codes": [..]}}.
 */
final class LimitForm {
    private LimitForm() {}

    static void write(Limits limits, FieldWriter out) {
        if (!limits.equals(Limits.NONE)) {
            out.object("limits", fields -> {
                if (!limits.all().isEmpty()) {
                    fields.list("most", limits.all(), LimitForm::write);
                }
                limits.serials().ifPresent(serials -> fields.object("serials", codes -> write(serials, codes)));
                Numbers.unless(GiveBack.WHEN_ALL_RETURNED, "giveBack", limits.giveBack(), fields);
            });
        }
    }

    static Limits read(FieldReader in) {
        return in.has("limits") ? in.object("limits", LimitForm::limits) : Limits.NONE;
    }

    private static Limits limits(FieldReader in) {
        List<Limit> all =
                in.has("most") ? in.list("most", fields -> PromotionForm.checked(fields, LimitForm::limit)) : List.of();
        Optional<Serials> serials = in.has("serials")
                ? Optional.of(in.object("serials", fields -> PromotionForm.checked(fields, LimitForm::serials)))
                : Optional.empty();
        return new Limits(all, serials, Numbers.or(GiveBack.WHEN_ALL_RETURNED, "giveBack", in));
    }

    private static void write(Limit limit, FieldWriter out) {
        Numbers.unless(Whose.PROMOTION, "of", limit.of(), out);
        out.text("counts", limit.measure().name());
        if (limit.currency().isPresent()) {
            out.money("amount", Money.ofMinor(limit.most(), limit.currency().get()));
        } else {
            out.number("most", limit.most());
        }
        Numbers.unless(Every.ALWAYS, "every", limit.every(), out);
    }

    private static Limit limit(FieldReader in) {
        Whose of = Numbers.or(Whose.PROMOTION, "of", in);
        Measure measure = Numbers.choice(Measure.class, "counts", in);
        Optional<Currency> currency = Optional.empty();
        long most;
        if (measure == Measure.AMOUNT) {
            Money amount = in.money("amount");
            currency = Optional.of(amount.currency());
            most = amount.minor();
        } else {
            most = in.number("most");
        }
        return new Limit(of, measure, most, currency, Numbers.or(Every.ALWAYS, "every", in));
    }

    private static void write(Serials serials, FieldWriter out) {
        if (serials instanceof Serials.Numbered run) {
            out.text("prefix", run.prefix())
                    .number("digits", run.digits())
                    .number("first", run.first())
                    .number("last", run.last());
        } else if (serials instanceof Serials.Listed listed) {
            Sets.write("codes", listed.codes(), out);
        }
    }

    private static Serials serials(FieldReader in) {
        if (in.has("prefix")) {
            String prefix = in.text("prefix");
            int digits = Numbers.whole("digits", in);
            long first = in.number("first");
            return new Serials.Numbered(prefix, digits, first, in.number("last"));
        }
        Set<String> codes = Sets.read("codes", in, Function.identity());
        return new Serials.Listed(codes);
    }
}
