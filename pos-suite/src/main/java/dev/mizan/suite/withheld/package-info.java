// SPDX-License-Identifier: Apache-2.0
/** Tax that business customers withhold from what they pay: agreed, taken with the payment, settled by certificates. */
@NullMarked
package dev.mizan.suite.withheld;

import org.jspecify.annotations.NullMarked;
