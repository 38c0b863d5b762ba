// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

/**
 * What a code means on a day.
 *
 * @param item the item
 * @param barcode of its codes, the one that matched
 */
public record CodedItem(Item item, Barcode barcode) {}
