// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog.makeup;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a makeup in a fact, among those of its item; what is empty is left out. */
public final class MakeupForm {
    private MakeupForm() {}

    /** Writes it; nothing where it is plain. */
    public static void write(Makeup makeup, FieldWriter out) {
        if (makeup.isBundle()) {
            out.list(
                    "components",
                    makeup.components(),
                    (each, fields) -> fields.text("sku", each.item().value()).number("count", each.count()));
        }
        if (!makeup.groups().isEmpty()) {
            out.list("choices", makeup.groups(), MakeupForm::write);
        }
        if (!makeup.never().isEmpty()) {
            out.list(
                    "never",
                    makeup.never(),
                    (set, fields) ->
                            fields.texts("together", set.stream().sorted().toList()));
        }
    }

    private static void write(ModifierGroup group, FieldWriter out) {
        out.bilingual("name", group.name())
                .number("least", group.least())
                .number("most", group.most())
                .list("of", group.choices(), MakeupForm::write);
    }

    private static void write(Modifier choice, FieldWriter out) {
        out.text("code", choice.code()).bilingual("name", choice.name());
        choice.amount().ifPresent(amount -> out.money("amount", amount));
        if (!choice.percent().isZero()) {
            out.text("percent", choice.percent().toString());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Makeup read(FieldReader in) {
        List<Component> components = in.has("components") ? in.list("components", MakeupForm::component) : List.of();
        List<ModifierGroup> groups = in.has("choices") ? in.list("choices", MakeupForm::group) : List.of();
        List<Set<String>> never =
                in.has("never") ? in.list("never", set -> Set.copyOf(set.texts("together"))) : List.of();
        if (components.isEmpty() && groups.isEmpty() && never.isEmpty()) {
            return Makeup.PLAIN;
        }
        try {
            return new Makeup(components, groups, never);
        } catch (IllegalArgumentException e) {
            throw in.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Component component(FieldReader in) {
        Sku item = in.parsed("sku", Sku::of);
        long count = in.number("count");
        if (count < 1 || count > Component.MOST) {
            throw in.wrong("a bundle has no " + count + " of " + item);
        }
        return new Component(item, (int) count);
    }

    private static ModifierGroup group(FieldReader in) {
        Text name = in.bilingual("name");
        long least = in.number("least");
        long most = in.number("most");
        List<Modifier> choices = in.list("of", MakeupForm::choice);
        try {
            return new ModifierGroup(name, Math.toIntExact(least), Math.toIntExact(most), choices);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw in.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Modifier choice(FieldReader in) {
        String code = in.text("code");
        Text name = in.bilingual("name");
        Optional<Money> amount = in.has("amount") ? Optional.of(in.money("amount")) : Optional.empty();
        Percent percent = in.has("percent") ? in.parsed("percent", Percent::of) : Percent.ZERO;
        try {
            return new Modifier(code, name, amount, percent);
        } catch (IllegalArgumentException e) {
            throw in.wrong(String.valueOf(e.getMessage()));
        }
    }
}
