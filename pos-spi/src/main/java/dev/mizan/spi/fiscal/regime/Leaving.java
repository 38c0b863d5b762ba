// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

/** Why a sale that a regime heard of goes on without a document. */
public enum Leaving {
    /** The customer left, or the basket was emptied. */
    GIVEN_UP,
    /** The basket is set aside, and may be taken up again. */
    PARKED,
    /** Nobody knows it any more: the till stopped in its midst, or an answer never came. */
    LOST
}
