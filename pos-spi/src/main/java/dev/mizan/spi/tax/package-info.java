// SPDX-License-Identifier: Apache-2.0
/** The port of an outside tax engine: what a till asks of it before a sale, and what it is told after. */
@NullMarked
package dev.mizan.spi.tax;

import org.jspecify.annotations.NullMarked;
