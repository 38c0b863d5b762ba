// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.promotion.scope.Visit;
import java.time.LocalDateTime;

/** Where, when and for whom a basket is priced. */
public interface Setting {
    Counter counter();

    Shopper shopper();

    Visit visit();

    /** Store time. */
    LocalDateTime moment();

    /** The tax that comes on top of an amount, by the place of its tax. */
    long taxOnTop(int band, long amount);
}
