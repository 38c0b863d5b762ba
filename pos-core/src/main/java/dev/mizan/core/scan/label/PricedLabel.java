// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.util.Optional;

/**
 * A quantity and a price for one of its unit that make exactly the price on a label: what the customer reads is what the
 * line costs, whatever the weight comes out at.
 */
public record PricedLabel(Quantity quantity, Money unitPrice) {
    /** How many steps around the exact quantity are tried; one in every so many kilograms hits. */
    private static final int NEAR = 1_000;

    /**
     * The quantity at the shelf's price nearest to the label's. Where price times quantity is not the label's price to
     * the minor unit, the price for one is bent by less than a minor unit of the line, else the quantity by few steps.
     * Empty where nothing near does it. In a unit that is not divided it is one of them at the label's price.
     *
     * @param label what the goods cost, above zero
     * @param shelf the price of one unit
     * @param amounts how a line's amount is rounded
     */
    public static Optional<PricedLabel> of(Money label, Money shelf, Unit unit, Rounding amounts) {
        if (unit.digits() == 0) {
            return Optional.of(new PricedLabel(Quantity.of(1, unit), label));
        }
        if (!shelf.isPositive()) {
            return Optional.empty();
        }
        long exact = Rounding.HALF_UP.multiplyDivide(label.minor(), unit.stepsInOne(), shelf.minor());
        for (int apart = 0; apart <= NEAR; apart++) {
            Optional<PricedLabel> found = at(label, shelf, new Quantity(exact + apart, unit), amounts);
            if (found.isEmpty() && exact > apart) {
                found = at(label, shelf, new Quantity(exact - apart, unit), amounts);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<PricedLabel> at(Money label, Money shelf, Quantity quantity, Rounding amounts) {
        if (!quantity.isPositive()) {
            return Optional.empty();
        }
        if (shelf.times(quantity, amounts).equals(label)) {
            return Optional.of(new PricedLabel(quantity, shelf));
        }
        long bent =
                Rounding.HALF_UP.multiplyDivide(label.minor(), quantity.unit().stepsInOne(), quantity.steps());
        Money price = Money.ofMinor(bent, label.currency());
        return price.times(quantity, amounts).equals(label)
                ? Optional.of(new PricedLabel(quantity, price))
                : Optional.empty();
    }
}
