// SPDX-License-Identifier: Apache-2.0
/** A real gift shop's year through one till. */
@NullMarked
package dev.mizan.examples.shopyear;

import org.jspecify.annotations.NullMarked;
