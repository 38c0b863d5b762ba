// SPDX-License-Identifier: Apache-2.0
/** Who sells where: from the tenant down to the fiscal unit, and the four times of a fact. */
@NullMarked
package dev.mizan.spi.organisation;

import org.jspecify.annotations.NullMarked;
