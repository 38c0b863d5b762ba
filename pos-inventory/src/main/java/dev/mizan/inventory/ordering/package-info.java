// SPDX-License-Identifier: Apache-2.0
/** What suppliers ask of an order, and what becomes of one that was written. */
@NullMarked
package dev.mizan.inventory.ordering;

import org.jspecify.annotations.NullMarked;
