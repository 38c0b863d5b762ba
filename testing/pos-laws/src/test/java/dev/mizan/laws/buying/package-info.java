// SPDX-License-Identifier: Apache-2.0
/** Laws of what is ordered by policy, promised ahead, and sent by suppliers. */
@NullMarked
package dev.mizan.laws.buying;

import org.jspecify.annotations.NullMarked;
