// SPDX-License-Identifier: Apache-2.0
/** What is printed of a document that is written; the words stand in both languages. */
@NullMarked
package dev.mizan.suite.receipt;

import org.jspecify.annotations.NullMarked;
