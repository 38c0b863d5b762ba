// SPDX-License-Identifier: Apache-2.0
/** From what a scanner read or a cashier typed to an item and a quantity. */
@NullMarked
package dev.mizan.core.scan;

import org.jspecify.annotations.NullMarked;
