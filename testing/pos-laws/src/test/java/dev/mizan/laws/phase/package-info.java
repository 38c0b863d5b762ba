// SPDX-License-Identifier: Apache-2.0
/** Laws of what a fiscal regime hears of a sale before it is complete. */
@NullMarked
package dev.mizan.laws.phase;

import org.jspecify.annotations.NullMarked;
