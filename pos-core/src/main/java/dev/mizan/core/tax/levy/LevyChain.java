// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.levy;

import dev.mizan.spi.value.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several taxes on one base, each rounded alone: two halves of 9 % on 100.05 are 9.00 and 9.00, not 18.01. Immutable.
 *
 * @param components at most {@value #MOST}, in order; each compound one names only earlier ones
 */
public record LevyChain(List<Component> components) {
    /** The most components of a chain. */
    public static final int MOST = 16;

    public LevyChain {
        components = List.copyOf(components);
        Set<String> earlier = new HashSet<>();
        for (Component component : components) {
            if (!earlier.containsAll(component.upon()) || !earlier.add(component.code())) {
                throw new IllegalArgumentException(component.code() + " upon " + component.upon() + " after " + earlier
                        + ": codes are unique, and " + "compound ones come later");
            }
        }
        if (components.size() > MOST) {
            throw new IllegalArgumentException(components.size() + " components; at most " + MOST);
        }
    }

    /** A chain of these. */
    public static LevyChain of(Component... components) {
        return new LevyChain(List.of(components));
    }

    /** The taxes that come to a base without tax. */
    public Levied on(long base, Ratio units) {
        List<LevyAmount> amounts = new ArrayList<>(components.size());
        for (Component component : components) {
            long whole = base;
            for (LevyAmount earlier : amounts) {
                boolean upon = component.upon().contains(earlier.component().code());
                whole = upon ? Math.addExact(whole, earlier.effect()) : whole;
            }
            amounts.add(new LevyAmount(component, whole, component.levy().on(whole, units, component.rounding())));
        }
        return new Levied(base, amounts, 0);
    }

    /**
     * The taxes within a gross amount of zero or more: the greatest base whose taxes leave it at or below the gross, and
     * what is missing as {@link Levied#rounding}, never in a tax. Where the unit taxes alone are more than the gross, the
     * base is zero and the rounding below zero.
     */
    public Levied within(long gross, Ratio units) {
        if (gross < 0) {
            throw new IllegalArgumentException("tax within " + gross);
        }
        long low = 0;
        long high = widest(gross, units);
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (on(middle, units).gross() <= gross) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Levied reached = on(low, units);
        return new Levied(low, reached.amounts(), Math.subtractExact(gross, reached.gross()));
    }

    /** With tax withheld a base can be more than what is paid. */
    private long widest(long gross, Ratio units) {
        long high = Math.max(1, gross);
        while (on(high, units).gross() < gross) {
            high = Math.multiplyExact(high, 2L);
        }
        return high;
    }
}
