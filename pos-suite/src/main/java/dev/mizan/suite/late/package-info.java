// SPDX-License-Identifier: Apache-2.0
/** Purchases, returns and sales that are told after they happened. */
@NullMarked
package dev.mizan.suite.late;

import org.jspecify.annotations.NullMarked;
