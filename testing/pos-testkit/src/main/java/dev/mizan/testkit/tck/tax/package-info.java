// SPDX-License-Identifier: Apache-2.0
/** What a tax engine outside the shop must do, as rules that a vendor has run. */
@NullMarked
package dev.mizan.testkit.tck.tax;

import org.jspecify.annotations.NullMarked;
