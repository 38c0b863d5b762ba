// SPDX-License-Identifier: Apache-2.0
/** The contract of a provider of exchange rates. */
@NullMarked
package dev.mizan.testkit.tck.rate;

import org.jspecify.annotations.NullMarked;
