// SPDX-License-Identifier: Apache-2.0
/** Facts, and how their fields are written and read without data binding. */
@NullMarked
package dev.mizan.spi.fact;

import org.jspecify.annotations.NullMarked;
