// SPDX-License-Identifier: Apache-2.0
/** Second-hand goods under the margin scheme: bought piece by piece without tax, sold with tax on what the shop earns. */
@NullMarked
package dev.mizan.suite.margin;

import org.jspecify.annotations.NullMarked;
