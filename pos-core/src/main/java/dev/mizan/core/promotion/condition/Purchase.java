// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

import dev.mizan.core.basket.Shopper;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Selector;

/**
 * What a condition sees of a basket that is being priced. Goods that are never discountable, and gifts, are not counted.
 * Valid only while the condition is asked.
 */
public interface Purchase {
    /** What the selected goods come to, as quoted, in minor units of the basket's currency. */
    long spend(Selector what, Basis basis);

    /** How many units of the selected goods there are; a weighed line is one. */
    long quantity(Selector what);

    /** Who buys. */
    Shopper shopper();

    /** What else is known. */
    Visit visit();
}
