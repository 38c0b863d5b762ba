// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.price.Offers;
import dev.mizan.core.promotion.internal.Stand;
import dev.mizan.core.tax.ClassRates;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the pricer needs of one item, side by side. */
final class Shelved {
    private final Item item;
    private final Offers offers;
    private final ClassRates rates;
    private final @Nullable Stand stand;
    private final boolean alwaysActive;

    Shelved(Item item, Offers offers, ClassRates rates, @Nullable Stand stand) {
        this.item = item;
        this.offers = offers;
        this.rates = rates;
        this.stand = stand;
        this.alwaysActive = item.lifeCycle().equals(LifeCycle.ACTIVE);
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

    boolean activeOn(LocalDate day) {
        return alwaysActive || item.lifeCycle().on(day) == Stage.ACTIVE;
    }
}
