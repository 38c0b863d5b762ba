// SPDX-License-Identifier: Apache-2.0
/** The invoice as a value: what an authority, a customer's system and a till agree on, before any format or stamp. */
@NullMarked
package dev.mizan.spi.fiscal;

import org.jspecify.annotations.NullMarked;
