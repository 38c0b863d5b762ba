// SPDX-License-Identifier: Apache-2.0
/**
 * The port of payments: what is asked of a terminal or a gateway, what it answers as a closed set with UNKNOWN in it, and
 * what it shows meanwhile. No type here holds a card number.
 */
@NullMarked
package dev.mizan.spi.payment;

import org.jspecify.annotations.NullMarked;
