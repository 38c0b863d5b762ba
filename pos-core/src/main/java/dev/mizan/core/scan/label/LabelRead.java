// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.Optional;

/**
 * The fields of a label.
 *
 * @param item the digits of the item as they stand, zeros and all
 * @param priceDigits empty where the label tells no price; so the others
 * @param checkDigitRight false only where the template is lenient
 */
public record LabelRead(
        LabelTemplate template,
        String item,
        String priceDigits,
        String weightDigits,
        String countDigits,
        boolean checkDigitRight) {

    /** What the goods cost, tax and all; digits in minor units of the shop's currency. */
    public Optional<Money> price(Currency currency) {
        return priceDigits.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.ofMinor(Long.parseLong(priceDigits), currency));
    }

    /** How much it is, in the template's unit or in pieces; empty on a label that tells a price. */
    public Optional<Quantity> quantity() {
        if (!countDigits.isEmpty()) {
            return Optional.of(Quantity.pieces(Long.parseLong(countDigits)));
        }
        return weightDigits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quantity(Long.parseLong(weightDigits), template.unit()));
    }

    /** Whether the price or quantity on it is zero: a scale printed it empty. */
    public boolean isEmpty() {
        return Long.parseLong(priceDigits + weightDigits + countDigits) == 0;
    }
}
