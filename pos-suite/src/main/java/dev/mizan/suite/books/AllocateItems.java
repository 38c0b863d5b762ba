// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.subledger.ItemsAllocated;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.util.List;

/** Sets what is left of a payment or a credit note against an invoice; no money moves. */
public record AllocateItems(PartySide side, String party, Allocation allocation) implements Flow<ItemsAllocated> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(SubLedgerFold.class)
                .ledgers()
                .account(side, party)
                .allocated(allocation)
                .map(after ->
                        Decision.of(reading.times(), List.of(new ItemsAllocated(side, party, List.of(allocation)))));
    }

    @Override
    public ItemsAllocated answer(Recorded recorded) {
        return recorded.fact(ItemsAllocated.class)
                .orElseThrow(() -> new IllegalArgumentException("no allocation: " + recorded.document()));
    }
}
