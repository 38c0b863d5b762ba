// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.hint;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Goods that a shopper could add so that a deal gives more, and what the whole basket then saves: priced, not guessed.
 *
 * @param promotion the deal, which then applies more often than now
 * @param add what to add; the fewest units that were found to do
 * @param saves how much more all promotions then take off, in minor units as prices are quoted; above zero
 * @param pays how much more is then to be paid, tax and delivery included, in minor units; below zero where it gets cheaper
 */
public record Hint(Promotion promotion, List<More> add, long saves, long pays) {
    public Hint {
        add = List.copyOf(add);
    }

    /** The units to add. */
    public long units() {
        return add.stream().mapToLong(More::units).sum();
    }

    /** One sentence for the customer. */
    public String told(Currency currency, Language language) {
        String goods = add.stream()
                .map(more -> more.units() + " × " + more.item().name().in(language))
                .collect(Collectors.joining(", "));
        String off = Money.ofMinor(saves, currency).toString();
        return promotion.name().in(language) + ": "
                + Text.of("add " + goods + " and save " + off, "أضف " + goods + " ووفّر " + off)
                        .in(language);
    }
}
