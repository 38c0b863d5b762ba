// SPDX-License-Identifier: Apache-2.0
/** Laws of the back office, over the doors of the shop. */
@NullMarked
package dev.mizan.laws.books;

import org.jspecify.annotations.NullMarked;
