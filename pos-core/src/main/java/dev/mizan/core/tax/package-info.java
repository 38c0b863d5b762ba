// SPDX-License-Identifier: Apache-2.0
/** Tax classes and their effective-dated rates, compiled into an immutable book, and how tax is rounded. */
@NullMarked
package dev.mizan.core.tax;

import org.jspecify.annotations.NullMarked;
