// SPDX-License-Identifier: Apache-2.0
/**
 * What a real gift shop sold, took back and corrected in a year, read from its invoices: each line is judged, each credit
 * note is matched with what its customer bought, and the rest is refused by name.
 */
@NullMarked
package dev.mizan.examples.shopyear.history;

import org.jspecify.annotations.NullMarked;
