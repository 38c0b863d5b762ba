// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.target.PriceRange;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code {"items": [..], "groups": [..], "lists": [..], "priceFrom": "1.00 SAR", "priceTo": .., "fullPriceOnly": true, "except": {..}}}. */
final class SelectorForm {
    private SelectorForm() {}

    static void write(Selector selector, FieldWriter out) {
        Sets.write("items", selector.skus(), out);
        Sets.write("groups", selector.groups(), out);
        Sets.write("lists", selector.tags(), out);
        selector.prices().from().ifPresent(least -> out.money("priceFrom", least));
        selector.prices().to().ifPresent(most -> out.money("priceTo", most));
        Numbers.ifSet("fullPriceOnly", selector.fullPriceOnly(), out);
        selector.except().ifPresent(others -> out.object("except", fields -> write(others, fields)));
    }

    static Selector read(FieldReader in) {
        Set<Sku> items = Sets.read("items", in, Sku::of);
        Set<String> groups = Sets.read("groups", in, Function.identity());
        Set<String> lists = Sets.read("lists", in, Function.identity());
        Optional<Money> from = money("priceFrom", in);
        Optional<Money> to = money("priceTo", in);
        PriceRange prices = from.isEmpty() && to.isEmpty() ? PriceRange.ANY : new PriceRange(from, to);
        boolean fullPriceOnly = Numbers.orFalse("fullPriceOnly", in);
        Optional<Selector> except =
                in.has("except") ? Optional.of(in.object("except", SelectorForm::read)) : Optional.empty();
        Selector selector = new Selector(items, groups, lists, prices, fullPriceOnly, except);
        return selector.equals(Selector.ALL) ? Selector.ALL : selector;
    }

    /** Left out where it is every item. */
    static void write(String name, Selector selector, FieldWriter out) {
        if (!selector.equals(Selector.ALL)) {
            out.object(name, fields -> write(selector, fields));
        }
    }

    static Selector read(String name, FieldReader in) {
        return in.has(name) ? in.object(name, SelectorForm::read) : Selector.ALL;
    }

    static void write(Slot slot, FieldWriter out) {
        write("what", slot.what(), out);
        out.number("quantity", slot.quantity());
    }

    static Slot slot(FieldReader in) {
        Selector what = read("what", in);
        int quantity = Numbers.whole("quantity", in);
        return new Slot(what, quantity);
    }

    private static Optional<Money> money(String name, FieldReader in) {
        return in.has(name) ? Optional.of(in.money(name)) : Optional.empty();
    }
}
