// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.target;

/** Which units are taken first, by their original price. */
public enum Pick {
    CHEAPEST,
    DEAREST
}
