// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

/** What an amount is meant for. */
public enum Per {
    /** Each unit; each one of its unit of a weighed line, such as a kilogram. */
    UNIT,
    /** Each line; lines of one item at one price count as one. */
    LINE,
    /** All goods together. */
    BASKET
}
