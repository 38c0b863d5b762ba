// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;

/**
 * How long an item must keep, counted from the day to its last day of use.
 *
 * @param whenReceived days that a lot must still keep to be taken in, zero or more
 * @param whenSold days that it must still keep to be sold, zero or more
 */
public record ShelfLife(Sku sku, int whenReceived, int whenSold) {
    public ShelfLife {
        if (whenReceived < 0 || whenSold < 0) {
            throw new IllegalArgumentException(sku + " keeps " + whenReceived + " and " + whenSold + " days");
        }
    }

    void write(FieldWriter out) {
        out.text("sku", sku.value()).numbers("days", whenReceived, whenSold);
    }

    static ShelfLife read(FieldReader in) {
        Sku sku = in.parsed("sku", Sku::of);
        long[] days = in.numbers("days");
        if (days.length != 2 || days[0] < 0 || days[1] < 0) {
            throw in.wrong("days when received and when sold, zero or more");
        }
        return new ShelfLife(sku, Math.toIntExact(days[0]), Math.toIntExact(days[1]));
    }
}
