// SPDX-License-Identifier: Apache-2.0
/** Purchases, returns and sales that are told after they happened. */
@NullMarked
package dev.mizan.laws.late;

import org.jspecify.annotations.NullMarked;
