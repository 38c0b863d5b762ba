// SPDX-License-Identifier: Apache-2.0
/** What a fiscal regime hears of a sale before it is complete: that it begins, how it grows, that it was given up. */
@NullMarked
package dev.mizan.suite.fiscal.phase;

import org.jspecify.annotations.NullMarked;
