// SPDX-License-Identifier: Apache-2.0
/** Labels on the shelves: what is to be printed, who does it, and what hangs. */
@NullMarked
package dev.mizan.suite.shelf;

import org.jspecify.annotations.NullMarked;
