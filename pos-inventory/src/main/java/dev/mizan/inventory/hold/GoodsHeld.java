// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.List;

/**
 * A basket is held for somebody.
 *
 * @param needs each item at each place once
 * @param until it counts before this moment and not at it
 */
public record GoodsHeld(String reservation, List<Need> needs, Instant until) implements HoldFact {
    public static final FactType<GoodsHeld> TYPE =
            new FactType<>("GoodsHeld", 1, GoodsHeld.class, GoodsHeld::write, (in, version) -> read(in));

    public GoodsHeld {
        needs = List.copyOf(needs);
    }

    /** How many steps of an item at a place it holds. */
    public long of(PlaceId place, Sku sku) {
        long steps = 0;
        for (Need need : needs) {
            steps += need.place().equals(place) && need.sku().equals(sku) ? need.steps() : 0;
        }
        return steps;
    }

    @Override
    public FactType<GoodsHeld> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("reservation", reservation);
        NeedForm.write(needs, out);
        out.instant("until", until);
    }

    private static GoodsHeld read(FieldReader in) {
        String reservation = in.text("reservation");
        List<Need> needs = NeedForm.read(in);
        return new GoodsHeld(reservation, needs, in.instant("until"));
    }
}
