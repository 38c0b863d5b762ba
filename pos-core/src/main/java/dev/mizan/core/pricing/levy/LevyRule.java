// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.levy;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.levy.Component;
import dev.mizan.core.tax.levy.LevyChain;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Map;

/**
 * Which levies goods of a tax class bear. Each component of the chain is a line of its own, an item of the catalogue under
 * the component's code: its tax class says at which rate VAT comes upon the levy, or that it is out of scope.
 *
 * @param taxClass of the goods
 * @param inForce half-open, compared with the tax point
 * @param chain of levies that come on top; at most 16, each code the number of a service in the catalogue
 * @param unit of which the amounts for each unit are: kilogram, litre, piece
 * @param contents how many of that unit are in one base unit of an item, such as 33/100 litres in a can; where it is not told,
 *     the item is sold in a unit of the same dimension, into which it converts
 * @param mode whether VAT comes on top of the levy or is within it
 */
public record LevyRule(
        TaxClass taxClass, Period inForce, LevyChain chain, Unit unit, Map<Sku, Ratio> contents, PriceMode mode) {
    public LevyRule {
        contents = Map.copyOf(contents);
        for (Component component : chain.components()) {
            if (component.effect() != Component.Effect.ADDED) {
                throw new IllegalArgumentException("no buyer withholds at a till: " + component);
            }
        }
    }

    /** A rule for ever whose levies bear VAT on top. */
    public static LevyRule of(TaxClass taxClass, LevyChain chain, Unit unit) {
        return new LevyRule(taxClass, Period.ALWAYS, chain, unit, Map.of(), PriceMode.TAX_EXCLUSIVE);
    }

    /** The same during a period. */
    public LevyRule during(Period period) {
        return new LevyRule(taxClass, period, chain, unit, contents, mode);
    }

    /** The same with what is in one base unit of each item. */
    public LevyRule holding(Map<Sku, Ratio> content) {
        return new LevyRule(taxClass, inForce, chain, unit, content, mode);
    }

    /** The same with VAT within its amounts. */
    public LevyRule within() {
        return new LevyRule(taxClass, inForce, chain, unit, contents, PriceMode.TAX_INCLUSIVE);
    }
}
