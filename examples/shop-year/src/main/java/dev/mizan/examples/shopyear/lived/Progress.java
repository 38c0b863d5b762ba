// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.examples.shopyear.history.ShopDocument;

/** Hears of every document that was booked or refused. */
@FunctionalInterface
public interface Progress {
    /**
     * One more.
     *
     * @param documents how many so far
     */
    void booked(ShopDocument document, long documents);
}
