// SPDX-License-Identifier: Apache-2.0
/** A gateway on one's own machine, for trying a shop out and for tests; it knows no real authority. */
@NullMarked
package dev.mizan.plugin.fiscal.zatca.trial;

import org.jspecify.annotations.NullMarked;
