// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.report.Availability;
import dev.mizan.inventory.report.CostLayer;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.stock.internal.Applying;
import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.BookReading;
import dev.mizan.inventory.stock.internal.BookWriting;
import dev.mizan.inventory.stock.internal.Items;
import dev.mizan.inventory.stock.internal.Listing;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.stock.internal.Steps;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The stock of one legal entity: what lies where, and what it is worth, in layers of (quantity, value). It is a fold of
 * {@link StockFact}s: the same facts always give the same book, byte for byte.
 *
 * <p>The value of the book is the sum of the movements' {@link Movement#stockChange()}, to the minor unit, and so the
 * balance of the inventory account. Where nothing is on hand and nothing is owed, the value is zero.
 *
 * <p>One thread at a time: apply facts, decide and ask on the writer's thread. What is answered is immutable.
 */
public final class StockBook {
    private final Shelves shelves;
    private final Items items;
    private final Balances balances;
    private final Applying applying;

    /** An empty book in the currency of the entity's books. */
    public StockBook(Currency currency) {
        this(Shelves.empty(currency));
    }

    private StockBook(Shelves shelves) {
        this.shelves = shelves;
        this.items = shelves.items();
        this.balances = shelves.balances();
        this.applying = new Applying(shelves);
    }

    /** A book as it was written by {@link #write}. */
    public static StockBook read(FieldReader in) {
        return new StockBook(BookReading.from(in));
    }

    /** Writes the whole book canonically: equal books give equal fields. */
    public void write(FieldWriter out) {
        new BookWriting(shelves).to(out);
    }

    /** Takes up what happened. A fact of another currency, or of an item that is not kept, is a bug of the caller. */
    public void apply(StockFact fact) {
        if (fact instanceof StockKept kept) {
            kept.items().forEach(this::keep);
        } else {
            applying.apply((Movement) fact);
        }
    }

    private void keep(KeptItem item) {
        int known = items.find(item.sku());
        if (known < 0) {
            items.add(item.sku(), item.unit(), item.valuation());
        } else {
            balances.revalue(known, item.valuation());
        }
    }

    /** The currency of all values. */
    public Currency currency() {
        return shelves.currency();
    }

    /** Whether an item is kept in stock; a service is not. */
    public boolean keeps(Sku sku) {
        return items.find(sku) >= 0;
    }

    /** How an item is kept; empty where it is not. */
    public Optional<KeptItem> kept(Sku sku) {
        int item = items.find(sku);
        return item < 0 ? Optional.empty() : Optional.of(new KeptItem(sku, items.unit(item), items.valuation(item)));
    }

    /**
     * A quantity in the unit in which an item is kept. Refused as a receipt of it would be: where it is not kept, where the
     * quantity measures something else or does not come out in whole steps, and beyond the limits.
     */
    public Outcome<Quantity> counted(Sku sku, Quantity quantity) {
        int item = items.find(sku);
        long steps = item < 0 ? Steps.NOT_EXACT : Steps.of(quantity, items.unit(item));
        return steps == Steps.NOT_EXACT || steps == Steps.TOO_MANY
                ? Checked.uncounted(items, item, sku, quantity)
                : Outcome.done(new Quantity(steps, items.unit(item)));
    }

    /** What lies at a place by the book; negative where more was sold than was there. The item must be kept. */
    public Quantity onHand(PlaceId place, Sku sku) {
        int item = items.get(sku);
        return new Quantity(balances.quantity(shelves.slot(place, item)), items.unit(item));
    }

    /** How much of an item is on hand, reserved and available. The item must be kept. */
    public Availability availability(PlaceId place, Sku sku, Holds holds) {
        Unit unit = items.unit(items.get(sku));
        return new Availability(onHand(place, sku), new Quantity(holds.heldSteps(place, sku), unit));
    }

    /** What an item at a place is worth; negative where more was sold than was there. The item must be kept. */
    public Money value(PlaceId place, Sku sku) {
        return Money.ofMinor(balances.value(shelves.slot(place, items.get(sku))), currency());
    }

    /** What the whole book is worth: the balance of the inventory account. */
    public Money value() {
        return Money.ofMinor(balances.total(), currency());
    }

    /** The layers of an item at a place, the one that leaves first at the head; none where nothing is on hand. */
    public List<CostLayer> layers(PlaceId place, Sku sku) {
        return new Listing(shelves).layers(place, sku);
    }

    /**
     * What an item is known to cost at a place: the last receipt under FIFO and LIFO, else the average or the standard, to the
     * minor unit of so many; a standard to begin with where an item shall have one. Empty where it never came in.
     */
    public Optional<StandardCost> knownCost(PlaceId place, Sku sku) {
        return new Listing(shelves).knownCost(place, sku);
    }

    /** Stock on hand at a place, by item number; items without quantity and value are left out. */
    public List<StockOnHand> stockOnHand(PlaceId place) {
        return new Listing(shelves).stockOnHand(place);
    }

    /** What the stock at each place is worth, by place. */
    public List<PlaceValue> valueByPlace() {
        return new Listing(shelves).valueByPlace();
    }

    Shelves shelves() {
        return shelves;
    }
}
