// SPDX-License-Identifier: Apache-2.0
/** What the shop sells: items, their units, barcodes and life cycle, compiled into an immutable catalogue. */
@NullMarked
package dev.mizan.core.catalog;

import org.jspecify.annotations.NullMarked;
