// SPDX-License-Identifier: Apache-2.0
/** Stock at cost worked back from its selling prices: the retail method, group by group. */
@NullMarked
package dev.mizan.suite.retail;

import org.jspecify.annotations.NullMarked;
