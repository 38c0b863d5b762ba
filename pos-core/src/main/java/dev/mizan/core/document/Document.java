// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.fact.Fact;

/** A fact that is printed under a number of its own. */
public interface Document extends Fact {
    /** Its number, and the session that it belongs to. */
    Slip slip();
}
