// SPDX-License-Identifier: Apache-2.0
/** Card payments from the till to the bank: matched, posted, and what is left by name and age. */
@NullMarked
package dev.mizan.suite.card;

import org.jspecify.annotations.NullMarked;
