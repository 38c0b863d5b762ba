// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.catalog.makeup.Makeup;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Offers;
import dev.mizan.core.promotion.internal.Stand;
import dev.mizan.core.tax.ClassRates;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the pricer needs of one item, side by side. A basket meets its items in places of memory far apart, so that looking
 * costs more than reckoning: an item that is sold as most are, always, at one price for all, is priced out of this object.
 */
final class Shelved {
    private final Item item;
    private final Offers offers;
    private final ClassRates rates;
    private final @Nullable Stand stand;
    private final boolean alwaysActive;
    private final boolean named;
    /** Copied out of the only price of a plain item; absent where there is more to ask. */
    private final @Nullable Unit onlyUnit;

    private final @Nullable Currency onlyCurrency;
    private final boolean onlyOnTop;
    private final long onlyPrice;
    private final long onlyFrom;
    private final long onlyUntil;

    Shelved(Item item, Offers offers, ClassRates rates, @Nullable Stand stand) {
        this.item = item;
        this.offers = offers;
        this.rates = rates;
        this.stand = stand;
        this.named = stand != null && stand.named();
        this.alwaysActive = item.lifeCycle().equals(LifeCycle.ACTIVE);
        boolean one = alwaysActive && item.makeup() == Makeup.PLAIN && offers.size() == 1 && !offers.tiered();
        Offer only = one && offers.get(0).isGeneral() ? offers.get(0) : null;
        this.onlyUnit = only == null ? null : only.unit();
        this.onlyCurrency = only == null ? null : only.list().currency();
        this.onlyOnTop = only != null && only.mode() == PriceMode.TAX_EXCLUSIVE;
        this.onlyPrice = only == null ? 0 : only.minor();
        this.onlyFrom = only == null ? 0 : only.from();
        this.onlyUntil = only == null ? 0 : only.until();
    }

    Item item() {
        return item;
    }

    Offers offers() {
        return offers;
    }

    ClassRates rates() {
        return rates;
    }

    /** What promotions need of it; asked only where the books have some. */
    Stand stand() {
        return Objects.requireNonNull(stand);
    }

    /** Whether some promotion of the book names it, one of its groups or one of its lists. */
    boolean named() {
        return named;
    }

    boolean activeOn(LocalDate day) {
        return alwaysActive || item.lifeCycle().on(day) == Stage.ACTIVE;
    }

    /** Whether all that can be asked of a line of it in a unit, without choices, on a day, is its {@link #onlyPrice}. */
    boolean isPlain(Unit unit, Currency currency, long epochDay) {
        return unit == onlyUnit && currency.equals(onlyCurrency) && onlyFrom <= epochDay && epochDay < onlyUntil;
    }

    /** What one costs in the only way that it is sold. */
    long onlyPrice() {
        return onlyPrice;
    }

    /** Whether tax comes on top of that. */
    PriceMode onlyMode() {
        return onlyOnTop ? PriceMode.TAX_EXCLUSIVE : PriceMode.TAX_INCLUSIVE;
    }
}
