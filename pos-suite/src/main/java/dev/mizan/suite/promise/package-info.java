// SPDX-License-Identifier: Apache-2.0
/** Promises on stock and what follows from them: holds, oversold goods, alerts, orders that write themselves. */
@NullMarked
package dev.mizan.suite.promise;

import org.jspecify.annotations.NullMarked;
