// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.LifeCycle;
import dev.mizan.core.catalog.Stage;
import dev.mizan.core.price.Offers;
import dev.mizan.core.tax.ClassRates;
import java.time.LocalDate;

/** What the pricer needs of one item, side by side. */
final class Shelved {
    private final Item item;
    private final Offers offers;
    private final ClassRates rates;
    private final boolean alwaysActive;

    Shelved(Item item, Offers offers, ClassRates rates) {
        this.item = item;
        this.offers = offers;
        this.rates = rates;
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

    boolean activeOn(LocalDate day) {
        return alwaysActive || item.lifeCycle().on(day) == Stage.ACTIVE;
    }
}
