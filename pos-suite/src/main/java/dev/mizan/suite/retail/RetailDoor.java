// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.retail;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.landed.RetailClosed;
import dev.mizan.inventory.landed.RetailMethod.Ratio;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The retail method (IAS 2.22): a group of many items with like margins is valued at its selling prices, and its cost is
 * worked back by the ratio of what came in at cost to the same at selling prices. Selling prices are those of the shelf, tax as
 * the list has it; a change of a price marks up or down what is there, and what promotions take off a sale is no markdown.
 * Between two closes items leave at the cost that their valuation says; the close puts all of it right in one entry against the
 * cost of goods sold. A group is the first step of its items' paths, over all places of the company.
 *
 * <p>The log is read on the caller's thread: seconds for a million batches, and the tills sell meanwhile. On any thread.
 */
public final class RetailDoor {
    private final Flows flows;
    private final Workplace office;
    private final Counter counter;
    private final Supplier<AssortmentFold> assortment;

    /**
     * {@code Mizan} opens it.
     *
     * @param counter whose shelf prices hold
     * @param assortment an empty one, by the shop's policies
     */
    public RetailDoor(Flows flows, Workplace office, Counter counter, Supplier<AssortmentFold> assortment) {
        this.flows = flows;
        this.office = office;
        this.counter = counter;
        this.assortment = assortment;
    }

    /** What a close of today would say; nothing is written. Refused as {@link #close} is. */
    public Outcome<RetailClosed> estimate(String group, Ratio ratio) {
        CloseRetail close = prepared("", group, ratio);
        return flows.look(office, close::find).map(CloseRetail.Found::closed);
    }

    /**
     * Puts the stock of a group at its cost by the retail method: each item at each place at its share, and the difference to
     * the cost of goods sold. The next period begins with it. Refused by {@code StockReason} where the group has no items, or
     * one is valued at a standard or piece by piece; by {@code LandedReason.NO_RETAIL} where nothing came at a price; by
     * {@code HistoryReason.NOT_FURNISHED} where the books lack its rule. Goods that are told late afterwards, and whose costs
     * are told anew, lie at their own cost again until the next close.
     *
     * @param number of the document
     */
    public Outcome<RetailClosed> close(String number, String group, Ratio ratio) {
        return flows.run(office, prepared(number, group, ratio));
    }

    private CloseRetail prepared(String number, String group, Ratio ratio) {
        Map<Sku, Unit> items = flows.look(office, reading -> {
            StockBook book = reading.state(StockFold.class).book();
            Map<Sku, Unit> kept = new TreeMap<>();
            for (Item item : reading.state(AssortmentFold.class)
                    .books(reading.now())
                    .catalogue()
                    .items()) {
                String first = item.path().isEmpty() ? "" : item.path().get(0);
                if (first.equals(group) && book.keeps(item.sku())) {
                    kept.put(item.sku(), item.unit());
                }
            }
            return kept;
        });
        RetailLedger ledger = new RetailLedger(group, items, counter, assortment.get());
        flows.log().after(0, ledger::follow);
        return new CloseRetail(number, group, List.copyOf(items.keySet()), ratio, ledger);
    }
}
