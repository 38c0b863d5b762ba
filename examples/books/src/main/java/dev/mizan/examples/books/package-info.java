// SPDX-License-Identifier: Apache-2.0
/** A shop's journal, the books of its back office, and the pack of its year's end. */
@NullMarked
package dev.mizan.examples.books;

import org.jspecify.annotations.NullMarked;
