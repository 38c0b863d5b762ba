// SPDX-License-Identifier: Apache-2.0
/** What the bookkeeper does. */
@NullMarked
package dev.mizan.suite.books;

import org.jspecify.annotations.NullMarked;
