// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.PacksDefined;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pack.PackFold;
import java.util.List;
import java.util.Optional;

/**
 * Assorted packs. Once one is defined, every door takes it by its own number: it is ordered, received, billed, sent back and
 * transferred as one, and lies in stock as its definition says.
 */
public final class PackDoor {
    private final Storekeeper keeper;
    private final PlaceId place;
    private final Flows flows;
    private final Workplace office;

    /**
     * A door for one place; {@code Mizan.stock()} opens it.
     *
     * @param keeper decides what leaves and comes
     * @param place of the store's stock
     */
    public PackDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /** Says what packs are; a later word of one holds from then on. */
    public Outcome<PacksDefined> define(AssortedPack... packs) {
        return flows.run(office, new DefinePacks(List.of(packs)));
    }

    /** Opens so many packs on the shop floor; {@code number} is the document that says so. */
    public Outcome<ConvertGoods.Converted> open(String number, Sku pack, long count) {
        return open(number, place, pack, count);
    }

    /** The same at another place. */
    public Outcome<ConvertGoods.Converted> open(String number, PlaceId at, Sku pack, long count) {
        return flows.run(office, new OpenPacks(keeper, number, at, pack, count));
    }

    /** What an item is a pack of; empty where it is none. */
    public Optional<AssortedPack> find(Sku pack) {
        return flows.look(office, reading -> reading.state(PackFold.class).find(pack));
    }
}
