// SPDX-License-Identifier: Apache-2.0
/** What of a basket earns loyalty points. */
@NullMarked
package dev.mizan.core.pricing.points;

import org.jspecify.annotations.NullMarked;
