// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

/** What is rounded where a percentage falls between minor units. */
public enum RoundOn {
    /** What is taken off. */
    DISCOUNT,
    /** What is left to pay. */
    PRICE
}
