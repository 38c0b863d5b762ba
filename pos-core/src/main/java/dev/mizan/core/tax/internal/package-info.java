// SPDX-License-Identifier: Apache-2.0
/** Exact fractions and how a total is shared: what the arithmetic of tax stands on. */
@NullMarked
package dev.mizan.core.tax.internal;

import org.jspecify.annotations.NullMarked;
