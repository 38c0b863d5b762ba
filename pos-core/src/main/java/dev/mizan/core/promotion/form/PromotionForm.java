// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.limit.Limits;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A promotion as fields:
 *
 * <pre>{@code
 * {"id": "TEA-3FOR2", "name": {"en": "Tea: three for two", "ar": "شاي: ثلاثة بسعر اثنين"},
 *  "scope": {"stores": ["riyadh"], "runs": "2026-11-01/2026-12-01"},
 *  "when": [{"test": "spend", "amount": "50.00 SAR"}],
 *  "gives": [{"phase": "ITEM", "on": {"groups": ["TEA"]}, "reward": {"type": "cheapest", "size": 3, "free": 1, "percent": "100"}}],
 *  "stacking": {"priority": 5, "group": "TEA"}, "atMost": 2, "vendorPays": "30", "vendor": "TEA-CO",
 *  "limits": {"most": [{"counts": "AMOUNT", "amount": "5000.00 SAR"}, {"of": "CUSTOMER", "counts": "USES", "most": 2, "every": "MONTH"}],
 *   "serials": {"prefix": "TEA-", "digits": 6, "first": 1, "last": 5000}, "giveBack": "NEVER"}, "sale": true}
 * }</pre>
 *
 * What says nothing is left out, sets are sorted, so that one promotion has one form. A value that no promotion can have
 * is a {@link dev.mizan.spi.fact.FactFormatException} with its place.
 */
public final class PromotionForm {
    private PromotionForm() {}

    /** Whether it can be written down: a host's own conditions and reductions can not. */
    public static boolean knows(Promotion promotion) {
        return promotion.conditions().stream().allMatch(ConditionForm::knows)
                && promotion.benefits().stream().map(Benefit::reward).allMatch(RewardForm::knows);
    }

    /** Writes a promotion; one that {@link #knows} does not take is an {@link IllegalArgumentException}. */
    public static void write(Promotion promotion, FieldWriter out) {
        out.text("id", promotion.id().value()).bilingual("name", promotion.name());
        if (!promotion.scope().equals(Scope.OPEN)) {
            out.object("scope", fields -> ScopeForm.write(promotion.scope(), fields));
        }
        if (!promotion.conditions().isEmpty()) {
            out.list("when", promotion.conditions(), ConditionForm::write);
        }
        out.list("gives", promotion.benefits(), PromotionForm::write);
        if (!promotion.stacking().equals(Stacking.FREE)) {
            out.object("stacking", fields -> write(promotion.stacking(), fields));
        }
        Numbers.unlessZero("atMost", promotion.atMost(), out);
        if (!promotion.vendorShare().isZero()) {
            out.text("vendorPays", promotion.vendorShare().toString());
        }
        out.maybe("vendor", promotion.vendor());
        LimitForm.write(promotion.limits(), out);
        Numbers.ifSet("sale", promotion.sale(), out);
    }

    /** Reads what {@link #write} wrote. */
    public static Promotion read(FieldReader in) {
        PromotionId id = in.parsed("id", PromotionId::new);
        Text name = in.bilingual("name");
        Scope scope = in.has("scope") ? in.object("scope", ScopeForm::read) : Scope.OPEN;
        List<Condition> when =
                in.has("when") ? in.list("when", fields -> checked(fields, ConditionForm::read)) : List.of();
        List<Benefit> gives = in.list("gives", fields -> checked(fields, PromotionForm::benefit));
        Stacking stacking = in.has("stacking") ? in.object("stacking", PromotionForm::stacking) : Stacking.FREE;
        int atMost = Numbers.wholeOrZero("atMost", in);
        Percent vendor = in.has("vendorPays") ? in.parsed("vendorPays", Percent::of) : Percent.ZERO;
        Optional<SupplierId> supplier =
                in.has("vendor") ? Optional.of(in.parsed("vendor", SupplierId::new)) : Optional.empty();
        Limits limits = LimitForm.read(in);
        boolean sale = Numbers.orFalse("sale", in);
        return checked(
                in,
                end -> new Promotion(id, name, scope, when, gives, stacking, atMost, vendor, supplier, limits, sale));
    }

    /** A value that refuses its fields is refused at their place. */
    static <T> T checked(FieldReader in, java.util.function.Function<FieldReader, T> read) {
        try {
            return read.apply(in);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw in.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static void write(Benefit benefit, FieldWriter out) {
        out.text("phase", benefit.phase().name());
        SelectorForm.write("on", benefit.target(), out);
        out.object("reward", fields -> RewardForm.write(benefit.reward(), fields));
        Numbers.ifSet("taxIncluded", benefit.taxIncluded(), out);
    }

    private static Benefit benefit(FieldReader in) {
        Phase phase = Numbers.choice(Phase.class, "phase", in);
        Selector on = SelectorForm.read("on", in);
        Reward reward = in.object("reward", RewardForm::read);
        return new Benefit(phase, on, reward, Numbers.orFalse("taxIncluded", in));
    }

    private static void write(Stacking stacking, FieldWriter out) {
        Numbers.unlessZero("lane", stacking.lane(), out);
        Numbers.unlessZero("priority", stacking.priority(), out);
        Numbers.ifSet("exclusive", stacking.exclusive(), out);
        out.maybe("group", stacking.group());
        Sets.write("with", stacking.combinesWith(), out);
    }

    private static Stacking stacking(FieldReader in) {
        int lane = Numbers.wholeOrZero("lane", in);
        int priority = Numbers.wholeOrZero("priority", in);
        boolean exclusive = Numbers.orFalse("exclusive", in);
        Optional<String> group = in.maybe("group");
        Set<PromotionId> with = Sets.read("with", in, PromotionId::new);
        return new Stacking(lane, priority, exclusive, group, with);
    }
}
