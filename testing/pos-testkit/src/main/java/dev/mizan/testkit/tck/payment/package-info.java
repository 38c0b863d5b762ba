// SPDX-License-Identifier: Apache-2.0
/** The contract of payment terminals, rule by rule, for vendors. */
@NullMarked
package dev.mizan.testkit.tck.payment;

import org.jspecify.annotations.NullMarked;
