// SPDX-License-Identifier: Apache-2.0
/** A publisher of exchange rates for tests, with faults and flaws. */
@NullMarked
package dev.mizan.testkit.fake.rate;

import org.jspecify.annotations.NullMarked;
