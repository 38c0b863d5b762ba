// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows a charge with the goods that it is for: all that came and left is played again, in the order of the log, and
 * every layer carries its part of the charge as it carries its cost. So it lies in the end where a cost known from the
 * start would lie, to a minor unit. Parts are told in grains, see {@code valuation.share.Share}; none is lost.
 *
 * <p>One thread at a time.
 */
public final class ChargedGoods {
    private record At(PlaceId place, Sku sku) {}

    /**
     * Charged goods that lie at a place.
     *
     * @param ahead how many steps of the item will leave before them
     * @param steps how many there are
     * @param grains their part of the charge
     */
    public record Lying(PlaceId place, Sku sku, long ahead, long steps, long grains) {}

    private final Map<At, ChargedLayers> slots = new HashMap<>();
    private final Map<Sku, Method> methods = new HashMap<>();

    /** Nothing has come yet. */
    public ChargedGoods() {}

    /** Items are valued so from now on; what lies there moves over as one layer. */
    public void keep(StockKept kept) {
        kept.items().forEach(item -> {
            Method now = item.valuation().method();
            Method before = methods.put(item.sku(), now);
            if (before != null && before != now) {
                slots.forEach((at, layers) -> {
                    if (at.sku().equals(item.sku())) {
                        layers.moveTo(now);
                    }
                });
            }
        });
    }

    /** How an item is valued; it must be kept. */
    public Method method(Sku sku) {
        Method method = methods.get(sku);
        if (method == null) {
            throw new IllegalArgumentException(sku + " is not kept in stock");
        }
        return method;
    }

    /** Goods come; answers the part of their charge that belongs to goods which were sold before they came. */
    public long come(PlaceId place, Sku sku, long steps, long grains) {
        return layers(place, sku).come(steps, grains, false);
    }

    /** Goods come back and leave first again; answers the same. */
    public long comeBack(PlaceId place, Sku sku, long steps, long grains) {
        return layers(place, sku).come(steps, grains, true);
    }

    /** Goods leave; answers their part of the charge. */
    public long leave(PlaceId place, Sku sku, long steps) {
        return layers(place, sku).leave(steps);
    }

    private ChargedLayers layers(PlaceId place, Sku sku) {
        return slots.computeIfAbsent(new At(place, sku), at -> new ChargedLayers(method(sku)));
    }

    /** Where charged goods lie now, by place, then by item, then in the order in which they will leave. */
    public List<Lying> lying() {
        List<Lying> all = new ArrayList<>();
        slots.forEach((at, layers) -> layers.charged(
                (ahead, steps, grains) -> all.add(new Lying(at.place(), at.sku(), ahead, steps, grains))));
        all.sort(Comparator.comparing(Lying::place).thenComparing(Lying::sku).thenComparing(Lying::ahead));
        return all;
    }
}
