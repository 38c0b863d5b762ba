// SPDX-License-Identifier: Apache-2.0
/** Scales: exact weights that are stable, taken once, and known to be new. */
@NullMarked
package dev.mizan.hardware.scale;

import org.jspecify.annotations.NullMarked;
