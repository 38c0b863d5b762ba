// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.FixedTotal;
import dev.mizan.core.promotion.reward.FlexiAmount;
import dev.mizan.core.promotion.reward.Margin;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.reward.TierBasis;
import dev.mizan.core.promotion.reward.TieredPercent;
import dev.mizan.core.promotion.reward.TieredPercent.Tier;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.Optional;

/** The fields of what is taken off goods. */
final class ReductionForm {
    private ReductionForm() {}

    static boolean knows(Reduction reduction) {
        return reduction instanceof PercentOff
                || reduction instanceof AmountOff
                || reduction instanceof FixedPrice
                || reduction instanceof FixedTotal
                || reduction instanceof TieredPercent
                || reduction instanceof FlexiAmount
                || reduction instanceof Margin;
    }

    static void write(Reduction reduction, FieldWriter out) {
        if (reduction instanceof PercentOff percent) {
            writePercent(percent, out);
        } else if (reduction instanceof AmountOff amount) {
            out.text("type", "amount").money("amount", amount.amount());
            Numbers.unless(Per.BASKET, "per", amount.per(), out);
        } else if (reduction instanceof FixedPrice fixed) {
            out.text("type", "price").money("price", fixed.price()).maybe("unit", fixed.unit());
            Numbers.ifSet("forBaseUnit", fixed.ofBase(), out);
            Numbers.ifSet("evenAbove", fixed.raising(), out);
        } else if (reduction instanceof FixedTotal total) {
            out.text("type", "total").money("total", total.total());
        } else if (reduction instanceof TieredPercent tiers) {
            writeTiers(tiers, out);
        } else if (reduction instanceof FlexiAmount flexi) {
            out.text("type", "flexi").money("first", flexi.first()).money("further", flexi.further());
            Numbers.unlessZero("maxUnits", flexi.maxUnits(), out);
        } else if (reduction instanceof Margin margin) {
            out.text("type", "margin").text("percent", margin.percent().toString());
        } else {
            throw new IllegalArgumentException("a reward that can not be written down: " + reduction);
        }
    }

    private static void writePercent(PercentOff percent, FieldWriter out) {
        out.text("type", "percent").text("percent", percent.percent().toString());
        Numbers.unless(Basis.CURRENT, "base", percent.base(), out);
        percent.cap().ifPresent(most -> out.money("cap", most));
        Numbers.unless(Per.BASKET, "capPer", percent.capPer(), out);
        Numbers.unlessZero("maxUnits", percent.maxUnits(), out);
        Numbers.unless(Pick.CHEAPEST, "pick", percent.pick(), out);
    }

    private static void writeTiers(TieredPercent tiers, FieldWriter out) {
        out.text("type", "tiers").text("basis", tiers.basis().name()).maybe("currency", tiers.money());
        out.list(
                "tiers",
                tiers.tiers(),
                (tier, fields) -> fields.number("from", tier.from())
                        .text("percent", tier.percent().toString()));
    }

    static Reduction read(String type, FieldReader in) {
        return switch (type) {
            case "percent" -> percent(in);
            case "amount" -> new AmountOff(in.money("amount"), Numbers.or(Per.BASKET, "per", in));
            case "price" -> price(in);
            case "total" -> new FixedTotal(in.money("total"));
            case "tiers" -> tiers(in);
            case "flexi" -> flexi(in);
            default -> new Margin(in.parsed("percent", Percent::of));
        };
    }

    private static PercentOff percent(FieldReader in) {
        Percent percent = in.parsed("percent", Percent::of);
        Basis base = Numbers.or(Basis.CURRENT, "base", in);
        Optional<Money> cap = in.has("cap") ? Optional.of(in.money("cap")) : Optional.empty();
        Per capPer = Numbers.or(Per.BASKET, "capPer", in);
        long maxUnits = Numbers.orZero("maxUnits", in);
        return new PercentOff(percent, base, cap, capPer, maxUnits, Numbers.or(Pick.CHEAPEST, "pick", in));
    }

    private static FixedPrice price(FieldReader in) {
        Money price = in.money("price");
        Optional<String> unit = in.maybe("unit");
        boolean ofBase = Numbers.orFalse("forBaseUnit", in);
        return new FixedPrice(price, unit, ofBase, Numbers.orFalse("evenAbove", in));
    }

    private static TieredPercent tiers(FieldReader in) {
        TierBasis basis = Numbers.choice(TierBasis.class, "basis", in);
        Optional<Currency> money =
                in.has("currency") ? Optional.of(in.parsed("currency", Currency::of)) : Optional.empty();
        return new TieredPercent(basis, in.list("tiers", ReductionForm::tier), money);
    }

    private static Tier tier(FieldReader in) {
        long from = in.number("from");
        return new Tier(from, in.parsed("percent", Percent::of));
    }

    private static FlexiAmount flexi(FieldReader in) {
        Money first = in.money("first");
        Money further = in.money("further");
        return new FlexiAmount(first, further, Numbers.orZero("maxUnits", in));
    }
}
