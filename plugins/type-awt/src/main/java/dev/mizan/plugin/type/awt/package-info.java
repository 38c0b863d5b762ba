// SPDX-License-Identifier: Apache-2.0
/** Letters as dots: the JDK joins Arabic and orders it, the host brings the fonts. Needs no screen. */
@NullMarked
package dev.mizan.plugin.type.awt;

import org.jspecify.annotations.NullMarked;
