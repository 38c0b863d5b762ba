// SPDX-License-Identifier: Apache-2.0
/** Orders, what comes of them, and what the supplier's invoice may ask for it. */
@NullMarked
package dev.mizan.inventory.purchase;

import org.jspecify.annotations.NullMarked;
