// SPDX-License-Identifier: Apache-2.0
/** A sale with every device of a counter, all of them virtual. */
@NullMarked
package dev.mizan.examples.devices;

import org.jspecify.annotations.NullMarked;
