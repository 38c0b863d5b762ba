// SPDX-License-Identifier: Apache-2.0
/** Revenue of a sale that promises more than goods: shares by standalone price, rights of return, breakage. */
@NullMarked
package dev.mizan.ledger.revenue;

import org.jspecify.annotations.NullMarked;
