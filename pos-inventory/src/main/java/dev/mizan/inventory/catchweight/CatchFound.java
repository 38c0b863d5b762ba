// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.Instant;

/**
 * What a count under way has found of the pieces of an item.
 *
 * @param place its id
 * @param at when they were counted
 * @param difference how many more there were than the book says were there then, whenever it was told
 */
public record CatchFound(Sku sku, String place, Instant at, long difference) {
    void write(FieldWriter out) {
        out.text("sku", sku.value()).text("place", place).instant("at", at).number("difference", difference);
    }

    static CatchFound read(FieldReader in) {
        return new CatchFound(in.parsed("sku", Sku::of), in.text("place"), in.instant("at"), in.number("difference"));
    }
}
