// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog.makeup;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an item is made up of. An item with components is a bundle: it has a price of its own and is sold as its
 * components. One with groups of choices is sold as it was chosen.
 *
 * @param components each item once
 * @param groups each code once in all of them
 * @param never choices that can not be made together, each a set of at least two
 */
public record Makeup(List<Component> components, List<ModifierGroup> groups, List<Set<String>> never) {
    /** Neither bundle nor choice. */
    public static final Makeup PLAIN = new Makeup(List.of(), List.of(), List.of());

    public Makeup {
        components = List.copyOf(components);
        groups = List.copyOf(groups);
        never = never.stream().map(Set::copyOf).toList();
        if (components.stream().map(Component::item).distinct().count() != components.size()) {
            throw new IllegalArgumentException("a component stands twice: " + components);
        }
        Set<String> codes = new HashSet<>();
        for (ModifierGroup group : groups) {
            for (Modifier choice : group.choices()) {
                if (!codes.add(choice.code())) {
                    throw new IllegalArgumentException("choice " + choice.code() + " stands twice");
                }
            }
        }
        if (never.stream().anyMatch(set -> set.size() < 2 || !codes.containsAll(set))) {
            throw new IllegalArgumentException("no choices that exclude one another: " + never);
        }
    }

    /** A bundle of these. */
    public static Makeup bundle(Component... components) {
        return new Makeup(List.of(components), List.of(), List.of());
    }

    /** Sold as it is chosen from these. */
    public static Makeup choices(ModifierGroup... groups) {
        return new Makeup(List.of(), List.of(groups), List.of());
    }

    /** Without these choices made together. */
    public Makeup never(String... together) {
        List<Set<String>> all = new ArrayList<>(never);
        all.add(Set.of(together));
        return new Makeup(components, groups, all);
    }

    public boolean isBundle() {
        return !components.isEmpty();
    }

    /** A choice by its code. */
    public Optional<Modifier> find(String code) {
        return groups.stream()
                .flatMap(group -> group.choices().stream())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** Done with the choices of a line where they may be made together; refused with a {@link MakeupReason}. */
    public Outcome<List<Modifier>> choose(Sku item, List<String> codes, Currency currency) {
        List<Modifier> chosen = new ArrayList<>();
        for (String code : codes) {
            Optional<Modifier> choice = find(code);
            if (choice.isEmpty() || chosen.contains(choice.get())) {
                return Outcome.refused(MakeupReason.NO_CHOICE, "item", item, "choice", code);
            }
            if (choice.get()
                    .amount()
                    .filter(it -> !it.currency().equals(currency))
                    .isPresent()) {
                return Outcome.refused(MakeupReason.OTHER_CURRENCY, "item", item, "choice", code, "currency", currency);
            }
            chosen.add(choice.get());
        }
        for (ModifierGroup group : groups) {
            long made = group.choices().stream().filter(chosen::contains).count();
            if (made < group.least() || made > group.most()) {
                return Outcome.refused(
                        MakeupReason.NOT_SO_MANY,
                        "item",
                        item,
                        "group",
                        group.name().en(),
                        "chosen",
                        made,
                        "least",
                        group.least(),
                        "most",
                        group.most());
            }
        }
        for (Set<String> together : never) {
            if (new HashSet<>(codes).containsAll(together)) {
                return Outcome.refused(
                        MakeupReason.NEVER_TOGETHER,
                        "item",
                        item,
                        "choices",
                        String.join(" + ", together.stream().sorted().toList()));
            }
        }
        return Outcome.done(List.copyOf(chosen));
    }

    /** The name of an item with what was chosen of it: {@code Coffee: Large, No sugar}. */
    public Text named(Text item, List<String> codes) {
        if (codes.isEmpty()) {
            return item;
        }
        List<Modifier> chosen =
                codes.stream().flatMap(code -> find(code).stream()).toList();
        if (chosen.isEmpty()) {
            return item;
        }
        String en = String.join(", ", chosen.stream().map(it -> it.name().en()).toList());
        String ar = String.join(
                "، ",
                chosen.stream()
                        .map(it -> it.name().ar().isEmpty()
                                ? it.name().en()
                                : it.name().ar())
                        .toList());
        return new Text(item.en() + ": " + en, item.ar().isEmpty() ? "" : item.ar() + ": " + ar);
    }
}
