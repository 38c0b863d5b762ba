// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import dev.mizan.hardware.changer.CashChanger;
import dev.mizan.hardware.changer.CashCount;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.device.Bench;

/** A cash changer, and the hands at its slots. */
public interface ChangerBench extends Bench<CashChanger> {
    /** What is in it, counted by hand; two pieces of 500 minor units at least, and no other above 100, to begin with. */
    CashCount inside();

    /** A customer puts pieces of one face value in. */
    void insert(long face, int count);

    /** What has come out so far. */
    Money cameOut();

    /** From now on nothing more than this comes out, whatever it is told to give. */
    void stuckAfter(Money amount);
}
