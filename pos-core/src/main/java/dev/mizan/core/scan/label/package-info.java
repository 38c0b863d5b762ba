// SPDX-License-Identifier: Apache-2.0
/** Labels that a scale prints: an item with its price, weight or count in one barcode, by templates that are data. */
@NullMarked
package dev.mizan.core.scan.label;

import org.jspecify.annotations.NullMarked;
