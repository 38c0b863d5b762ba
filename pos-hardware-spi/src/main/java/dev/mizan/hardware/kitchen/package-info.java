// SPDX-License-Identifier: Apache-2.0
/** Kitchen displays and bump bars: what is to be made, and what is done. */
@NullMarked
package dev.mizan.hardware.kitchen;

import org.jspecify.annotations.NullMarked;
