// SPDX-License-Identifier: Apache-2.0
/** What a stamped document costs at the till. */
@NullMarked
package dev.mizan.benchmarks.fiscal;

import org.jspecify.annotations.NullMarked;
