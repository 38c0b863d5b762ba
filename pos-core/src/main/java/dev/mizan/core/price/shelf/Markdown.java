// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price.shelf;

import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceListId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.util.Optional;

/**
 * A reduction of one item's price for some days, as it is planned and put on the shelf.
 *
 * @param off how much of the present price goes, from above 0 to 100 %
 * @param days on which it holds
 * @param ending how the new price ends, or as it comes out
 */
public record Markdown(Percent off, Period days, Optional<PriceEnding> ending) {
    public Markdown {
        if (off.millionths() <= 0 || off.millionths() > Percent.ONE_WHOLE) {
            throw new IllegalArgumentException("a markdown takes more than 0 % and at most 100 %, not " + off);
        }
    }

    /** The reduced price: rounded half up, then brought to its ending where that does not raise it to or above the old. */
    public Money of(Money present) {
        Money reduced = present.minus(present.percent(off, Rounding.HALF_UP));
        Money ended = ending.map(it -> it.of(reduced)).orElse(reduced);
        return ended.compareTo(present) < 0 ? ended : reduced;
    }

    /** The price to set in a list of reduced prices, which wins while its days last. */
    public Price price(Price present, PriceListId reducedList) {
        return new Price(reducedList, present.item(), present.unit(), of(present.amount()), days);
    }

    /** What the shelf says: from the lawful reference price, where there is one below the present price, to the new one. */
    public MarkdownLabel label(Money present, Optional<ReferencePrice> reference) {
        Money was = reference
                .map(ReferencePrice::price)
                .filter(it -> it.compareTo(present) < 0)
                .orElse(present);
        return MarkdownLabel.of(was, of(present));
    }
}
