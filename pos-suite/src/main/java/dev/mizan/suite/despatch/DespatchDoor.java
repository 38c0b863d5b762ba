// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.despatch;

import dev.mizan.inventory.despatch.DespatchBook;
import dev.mizan.inventory.despatch.DespatchTold;
import dev.mizan.inventory.despatch.Pallet;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import java.util.List;

/** Deliveries that suppliers tell beforehand, pallet by pallet, and that are received by scanning the pallets. */
public final class DespatchDoor {
    private final Storekeeper keeper;
    private final Flows flows;
    private final Workplace office;

    /** {@code Mizan} opens it. */
    public DespatchDoor(Storekeeper keeper, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.flows = flows;
        this.office = office;
    }

    /** Takes a supplier's despatch advice for an order. */
    public Outcome<DespatchTold> tell(String advice, String order, List<Pallet> pallets) {
        return flows.run(office, new TellDespatch(new DespatchTold(advice, order, pallets)));
    }

    /** Takes in pallets of one order by what was scanned of each: its SSCC, bare or in its logistic label. */
    public Outcome<OrderReceived> receive(String note, List<String> codes) {
        return flows.run(office, new ReceivePallets(keeper, note, codes));
    }

    /** The pallets that are on their way, by number. */
    public List<DespatchBook.Coming> coming() {
        return flows.look(
                office, reading -> reading.state(DespatchFold.class).book().coming());
    }
}
