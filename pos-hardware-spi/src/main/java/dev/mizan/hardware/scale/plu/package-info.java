// SPDX-License-Identifier: Apache-2.0
/** Label scales that weigh and print by themselves: what they sell, loaded whole or as a difference, confirmed by each scale. */
@NullMarked
package dev.mizan.hardware.scale.plu;

import org.jspecify.annotations.NullMarked;
