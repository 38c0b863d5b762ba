// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

/** What decides the tier. */
public enum TierBasis {
    /** What the whole basket comes to before promotions. */
    BASKET_SPEND,
    /** What the goods that are reduced come to before promotions. */
    GOODS_SPEND,
    /** What each line comes to before promotions. */
    LINE_SPEND,
    /** The units of the whole basket. */
    BASKET_UNITS,
    /** The units of the goods that are reduced. */
    GOODS_UNITS,
    /** The units of each line. */
    LINE_UNITS
}
