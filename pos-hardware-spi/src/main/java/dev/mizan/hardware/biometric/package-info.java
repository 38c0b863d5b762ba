// SPDX-License-Identifier: Apache-2.0
/** Biometric readers: they say that it was this person, and keep the finger to themselves. */
@NullMarked
package dev.mizan.hardware.biometric;

import org.jspecify.annotations.NullMarked;
