// SPDX-License-Identifier: Apache-2.0
/** The Hijri calendar as data: Umm al-Qura as printed, corrected where the moon was seen on another day. */
@NullMarked
package dev.mizan.spi.value.hijri;

import org.jspecify.annotations.NullMarked;
