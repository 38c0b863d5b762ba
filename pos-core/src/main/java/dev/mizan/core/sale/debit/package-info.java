// SPDX-License-Identifier: Apache-2.0
/** Sales that were charged too little, and the debit notes that charge the rest. */
@NullMarked
package dev.mizan.core.sale.debit;

import org.jspecify.annotations.NullMarked;
