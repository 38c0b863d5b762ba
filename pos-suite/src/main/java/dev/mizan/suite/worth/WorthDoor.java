// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.worth;

import dev.mizan.inventory.worth.Realisable;
import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.inventory.worth.WrittenDown;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import java.util.List;

/**
 * The lower of cost and net realisable value, item by item over all places of the company (IAS 2.28 to 2.34). The stock book
 * and the inventory account keep the cost; an account beside it holds what is off. The books must be furnished for it, see
 * {@link dev.mizan.suite.BooksDoor#furnish}. On any thread.
 */
public final class WorthDoor {
    private final Flows flows;
    private final Workplace office;

    /** {@code Mizan} opens it. */
    public WorthDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * Says what items bring now, and writes each down, or up again by no more than it was written down before. Refused by
     * {@code WriteDownReason} where an item is named twice or nothing changes, by {@code StockReason} where it is not kept in
     * stock or told in another currency.
     *
     * @param number of the document
     */
    public Outcome<StockWrittenDown> assess(String number, List<Realisable> items) {
        List<Realisable> all = List.copyOf(items);
        return flows.run(office, new WriteDownGoods(it -> it.decide(number, all)));
    }

    /**
     * Looks again at all that is written down, at what each was said to bring: what was sold meanwhile is let go. For the end
     * of a period; refused where nothing changes.
     */
    public Outcome<StockWrittenDown> again(String number) {
        return flows.run(office, new WriteDownGoods(it -> it.again(number)));
    }

    /** The items of which something is written down, with what they are carried at. */
    public List<WrittenDown> carried() {
        return flows.look(office, reading -> WriteDownGoods.writing(reading).carried());
    }
}
