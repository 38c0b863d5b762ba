// SPDX-License-Identifier: Apache-2.0
/** What assorted packs are, and what a document by the pack is by variants. */
@NullMarked
package dev.mizan.suite.pack;

import org.jspecify.annotations.NullMarked;
