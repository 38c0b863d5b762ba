// SPDX-License-Identifier: Apache-2.0
/** Fiscal devices: they sign what is sold and keep their own books; whatever they answer is kept with the sale. */
@NullMarked
package dev.mizan.hardware.fiscal;

import org.jspecify.annotations.NullMarked;
