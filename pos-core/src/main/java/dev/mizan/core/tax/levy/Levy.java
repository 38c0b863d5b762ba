// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.levy;

import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.util.List;

/** One tax on a base: how it is worked out, before it stands in a {@link LevyChain}. */
public sealed interface Levy {
    /** So many percent of the base; above 100 for an excise on tobacco. */
    record OfValue(Percent percent) implements Levy {
        public OfValue {
            if (percent.isNegative()) {
                throw new IllegalArgumentException("a levy of " + percent + " %");
            }
        }
    }

    /**
     * So much for each unit, whatever the price: a deposit on a bottle, a duty on a litre.
     *
     * @param amount for one unit, in minor units with any number of decimals, zero or more
     */
    record OfUnits(BigDecimal amount) implements Levy {
        public OfUnits {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("a levy of " + amount + " for a unit");
            }
        }
    }

    /** A percentage, but at least so much for each unit. */
    record GreaterOf(OfValue value, OfUnits least) implements Levy {}

    /**
     * A table for what is left over a whole: so much for each whole, and by the table for the rest (61 Pa. Code § 31.2).
     *
     * @param whole how many minor units one whole is, such as 100
     * @param forWhole the tax of one whole, in minor units
     * @param brackets the taxes of the rest, by rising bounds; the last holds above its bound too
     */
    record Brackets(long whole, long forWhole, List<Bracket> brackets) implements Levy {
        public Brackets {
            brackets = List.copyOf(brackets);
            boolean rising = true;
            for (int i = 1; i < brackets.size(); i++) {
                rising &= brackets.get(i - 1).below() < brackets.get(i).below()
                        && brackets.get(i - 1).tax() <= brackets.get(i).tax();
            }
            if (whole < 1 || forWhole < 0 || brackets.isEmpty() || !rising) {
                throw new IllegalArgumentException("not a table: " + forWhole + " for " + whole + ", " + brackets);
            }
        }

        long on(long base) {
            long rest = Math.abs(base) % whole;
            long tax = Math.abs(base) / whole * forWhole;
            if (rest > 0) {
                tax += brackets.stream()
                        .filter(bracket -> rest < bracket.below())
                        .findFirst()
                        .orElse(brackets.get(brackets.size() - 1))
                        .tax();
            }
            return base < 0 ? -tax : tax;
        }
    }

    /** Below so many minor units (and not below the bound before) the tax is this. */
    record Bracket(long below, long tax) {}

    /**
     * The tax, rounded once. It mirrors itself about zero.
     *
     * @param base in minor units
     * @param units how many of the levy's unit; of either sign in a return
     */
    default long on(long base, Ratio units, Rounding rounding) {
        if (this instanceof OfValue value) {
            return rounding.multiplyDivide(base, value.percent().millionths(), Percent.ONE_WHOLE);
        }
        if (this instanceof OfUnits each) {
            return Units.of(each.amount(), units, base < 0, rounding);
        }
        if (this instanceof GreaterOf two) {
            long value = two.value().on(base, units, rounding);
            long least = two.least().on(base, units, rounding);
            return Math.abs(value) >= Math.abs(least) ? value : least;
        }
        return ((Brackets) this).on(base);
    }
}
