// SPDX-License-Identifier: Apache-2.0
/** How plugins describe themselves and are found, so that a broken one is a health item and not a crash. */
@NullMarked
package dev.mizan.spi.plugin;

import org.jspecify.annotations.NullMarked;
