// SPDX-License-Identifier: Apache-2.0
/** A payment terminal in memory, right or wrong in one way. */
@NullMarked
package dev.mizan.testkit.fake.payment;

import org.jspecify.annotations.NullMarked;
