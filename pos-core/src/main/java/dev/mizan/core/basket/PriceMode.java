// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

/** Whether a price already holds the tax. */
public enum PriceMode {
    /** The shelf price: tax is taken out of it. */
    TAX_INCLUSIVE,
    /** The net price: tax is put on top. */
    TAX_EXCLUSIVE
}
