// SPDX-License-Identifier: Apache-2.0
/** Behind the values: 128-bit division, the ISO 4217 table and the number that javax.money is shown. Not exported. */
@NullMarked
package dev.mizan.spi.value.internal;

import org.jspecify.annotations.NullMarked;
