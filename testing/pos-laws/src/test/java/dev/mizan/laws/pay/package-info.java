// SPDX-License-Identifier: Apache-2.0
/** A till and its terminal, through the house. */
@NullMarked
package dev.mizan.laws.pay;

import org.jspecify.annotations.NullMarked;
