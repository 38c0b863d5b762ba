// SPDX-License-Identifier: Apache-2.0
/** Customer displays of lines and columns. */
@NullMarked
package dev.mizan.hardware.display;

import org.jspecify.annotations.NullMarked;
