// SPDX-License-Identifier: Apache-2.0
/** Lots and their expiry: which leave first, and which must not leave. */
@NullMarked
package dev.mizan.inventory.lot;

import org.jspecify.annotations.NullMarked;
