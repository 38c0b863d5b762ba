// SPDX-License-Identifier: Apache-2.0
/** Taxes that an engine outside the shop worked out, as a bill keeps them. */
@NullMarked
package dev.mizan.core.tax.told;

import org.jspecify.annotations.NullMarked;
