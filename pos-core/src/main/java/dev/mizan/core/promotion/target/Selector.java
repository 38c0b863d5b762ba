// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.target;

import dev.mizan.spi.value.Sku;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which goods. An item is selected that is named, or in a named merchandise group, or on a named list; where nothing is
 * named, every item is. What else is said narrows that.
 *
 * @param skus items by number
 * @param groups merchandise groups, of any depth of the hierarchy
 * @param tags lists of the promotion book
 * @param prices unit prices before any promotion
 * @param fullPriceOnly leaves out what a catalogue promotion has reduced
 * @param except goods that are left out
 */
public record Selector(
        Set<Sku> skus,
        Set<String> groups,
        Set<String> tags,
        PriceRange prices,
        boolean fullPriceOnly,
        Optional<Selector> except) {
    /** Every item. */
    public static final Selector ALL =
            new Selector(Set.of(), Set.of(), Set.of(), PriceRange.ANY, false, Optional.empty());

    public Selector {
        skus = Set.copyOf(skus);
        groups = Set.copyOf(groups);
        tags = Set.copyOf(tags);
    }

    /** Items by number. */
    public static Selector items(String... skus) {
        Set<Sku> named = Arrays.stream(skus).map(Sku::of).collect(Collectors.toSet());
        return new Selector(named, Set.of(), Set.of(), PriceRange.ANY, false, Optional.empty());
    }

    /** Items of any of some merchandise groups. */
    public static Selector groups(String... groups) {
        return new Selector(Set.of(), Set.of(groups), Set.of(), PriceRange.ANY, false, Optional.empty());
    }

    /** Items on any of some lists. */
    public static Selector tags(String... tags) {
        return new Selector(Set.of(), Set.of(), Set.of(tags), PriceRange.ANY, false, Optional.empty());
    }

    /** What either selects by name; the narrowing of this one stays. */
    public Selector or(Selector other) {
        return new Selector(
                union(skus, other.skus),
                union(groups, other.groups),
                union(tags, other.tags),
                prices,
                fullPriceOnly,
                except);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    /** Only at some unit prices. */
    public Selector at(PriceRange range) {
        return new Selector(skus, groups, tags, range, fullPriceOnly, except);
    }

    /** Not what a catalogue promotion has reduced. */
    public Selector atFullPrice() {
        return new Selector(skus, groups, tags, prices, true, except);
    }

    /** Without some goods. */
    public Selector except(Selector others) {
        return new Selector(skus, groups, tags, prices, fullPriceOnly, Optional.of(others));
    }

    /** Whether it names items, groups or lists, so that an index can find it. */
    public boolean named() {
        return !(skus.isEmpty() && groups.isEmpty() && tags.isEmpty());
    }

    /**
     * Whether goods are selected. No allocation.
     *
     * @param unitPrice before any promotion, in minor units
     * @param reduced whether a catalogue promotion has reduced them
     */
    public boolean covers(Label label, long unitPrice, boolean reduced) {
        return !(fullPriceOnly && reduced)
                && names(label)
                && (prices == PriceRange.ANY || prices.covers(unitPrice))
                && (except.isEmpty() || !except.get().covers(label, unitPrice, reduced));
    }

    /** Whether an item is named, whatever it costs. */
    public boolean names(Label label) {
        return !named()
                || !skus.isEmpty() && skus.contains(label.item())
                || !groups.isEmpty() && meets(groups, label.groups())
                || !tags.isEmpty() && meets(tags, label.tags());
    }

    private static boolean meets(Set<String> wanted, List<String> has) {
        for (int i = 0; i < has.size(); i++) {
            if (wanted.contains(has.get(i))) {
                return true;
            }
        }
        return false;
    }
}
