// SPDX-License-Identifier: Apache-2.0
/** Laws of kept exchange rates: they are what was told, by day, and what was booked keeps its own. */
@NullMarked
package dev.mizan.laws.rate;

import org.jspecify.annotations.NullMarked;
