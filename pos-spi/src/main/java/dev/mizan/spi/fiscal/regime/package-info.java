// SPDX-License-Identifier: Apache-2.0
/** The port of fiscal regimes: how documents are numbered, stamped and handed to an authority. */
@NullMarked
package dev.mizan.spi.fiscal.regime;

import org.jspecify.annotations.NullMarked;
