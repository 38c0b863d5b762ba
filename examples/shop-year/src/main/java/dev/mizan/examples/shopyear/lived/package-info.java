// SPDX-License-Identifier: Apache-2.0
/** The past lived again through one till: the invoices become sales and returns of a real shop with real books. */
@NullMarked
package dev.mizan.examples.shopyear.lived;

import org.jspecify.annotations.NullMarked;
