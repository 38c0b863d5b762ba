// SPDX-License-Identifier: Apache-2.0
/** Bundles at the till: one price, split over the goods that are in it. */
@NullMarked
package dev.mizan.core.pricing.bundle;

import org.jspecify.annotations.NullMarked;
