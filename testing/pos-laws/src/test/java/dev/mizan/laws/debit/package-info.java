// SPDX-License-Identifier: Apache-2.0
/** Laws of debit notes: what a sale was charged too little. */
@NullMarked
package dev.mizan.laws.debit;

import org.jspecify.annotations.NullMarked;
