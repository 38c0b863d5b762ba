// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.report;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * The stock card of an item at a place: its movements in the order in which they are shown to it, with the balance after
 * each. A fold of facts beside the book; not safe for use by several threads.
 */
public final class StockCard {
    private final PlaceId place;
    private final Sku sku;
    private final List<StockCardLine> lines = new ArrayList<>();
    private Quantity balance;
    private Money value;

    /** An empty card; the unit is the one that the item is kept in. */
    public StockCard(PlaceId place, Sku sku, Unit unit, Currency currency) {
        this.place = place;
        this.sku = sku;
        this.balance = Quantity.zero(unit);
        this.value = Money.zero(currency);
    }

    /**
     * Takes up a movement; one of other items or places leaves the card as it is.
     *
     * @param written the document in which the movement stands
     */
    public void add(DocumentId written, BusinessDate on, Movement movement) {
        for (int line = 0; line < movement.skus().size(); line++) {
            if (movement.place().equals(place) && movement.skus().get(line).equals(sku)) {
                add(movement.cause().orElse(written), on, movement, line);
            }
        }
    }

    private void add(DocumentId document, BusinessDate on, Movement movement, int line) {
        Quantity quantity = new Quantity(movement.stepsChange(line), balance.unit());
        Money change = Money.ofMinor(movement.valueChange(line), value.currency());
        Money trueUp = Money.ofMinor(movement.trueUp(line), value.currency());
        balance = balance.plus(quantity);
        value = value.plus(change);
        lines.add(new StockCardLine(document, on, movement.getClass(), quantity, change, trueUp, balance, value));
    }

    /** The lines so far. */
    public List<StockCardLine> lines() {
        return List.copyOf(lines);
    }
}
