// SPDX-License-Identifier: Apache-2.0
/** Cards and the bank beside the books. */
@NullMarked
package dev.mizan.laws.bank;

import org.jspecify.annotations.NullMarked;
