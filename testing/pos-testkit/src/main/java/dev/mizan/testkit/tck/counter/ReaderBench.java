// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import dev.mizan.hardware.reader.CardRead;
import dev.mizan.hardware.reader.CardReader;
import dev.mizan.testkit.tck.device.Bench;

/** A card reader, and the cards at hand. */
public interface ReaderBench extends Bench<CardReader> {
    /** Lays a card on it, or holds it there, until it is taken away. @param card 0 or 1: which of two payment cards */
    void lay(int card, CardRead.Kind kind);

    /** Takes away what lies there. */
    void takeAway();

    /** How it can read; one kind at least. */
    CardRead.Kind way();
}
