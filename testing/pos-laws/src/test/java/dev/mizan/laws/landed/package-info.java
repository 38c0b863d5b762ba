// SPDX-License-Identifier: Apache-2.0
/** Laws of charges that are billed after the goods: freight, duty, a supplier's rebate; wherever the goods are by then. */
@NullMarked
package dev.mizan.laws.landed;

import org.jspecify.annotations.NullMarked;
