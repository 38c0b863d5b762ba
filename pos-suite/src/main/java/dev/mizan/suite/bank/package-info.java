// SPDX-License-Identifier: Apache-2.0
/** Lines of a bank beside the books, and booked by rules. */
@NullMarked
package dev.mizan.suite.bank;

import org.jspecify.annotations.NullMarked;
