// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;

/**
 * Goods were promised to somebody for a day, of what lies there and of what comes until then.
 *
 * @param number of the customer's order
 * @param needs each item at each place once
 */
public record AheadPromised(String number, List<Need> needs, LocalDate due) implements AheadFact {
    public static final FactType<AheadPromised> TYPE =
            new FactType<>("AheadPromised", 1, AheadPromised.class, AheadPromised::write, (in, version) -> read(in));

    public AheadPromised {
        needs = List.copyOf(needs);
    }

    /** How many steps of an item at a place it promises. */
    public long of(PlaceId place, Sku sku) {
        return needs.stream()
                .filter(it -> it.place().equals(place) && it.sku().equals(sku))
                .mapToLong(Need::steps)
                .sum();
    }

    @Override
    public FactType<AheadPromised> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number);
        NeedForm.write(needs, out);
        out.date("due", due);
    }

    private static AheadPromised read(FieldReader in) {
        String number = in.text("number");
        List<Need> needs = NeedForm.read(in);
        return new AheadPromised(number, needs, in.date("due"));
    }
}
