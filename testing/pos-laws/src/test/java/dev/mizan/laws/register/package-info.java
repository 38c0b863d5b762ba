// SPDX-License-Identifier: Apache-2.0
/** A shop with Austria's register: its days through the suite, and its protocol read back. */
@NullMarked
package dev.mizan.laws.register;

import org.jspecify.annotations.NullMarked;
