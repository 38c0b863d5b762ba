// SPDX-License-Identifier: Apache-2.0
/** Promises of a sale beside its goods: deferred with the sale, earned when they are kept (IFRS 15). */
@NullMarked
package dev.mizan.suite.revenue;

import org.jspecify.annotations.NullMarked;
