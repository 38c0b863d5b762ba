// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** What lowers a debt was set against invoices; no money moves by it. */
public record ItemsAllocated(PartySide side, String party, List<Allocation> allocations) implements Fact {
    public static final FactType<ItemsAllocated> TYPE =
            new FactType<>("ItemsAllocated", 1, ItemsAllocated.class, ItemsAllocated::write, ItemsAllocated::read);

    public ItemsAllocated {
        allocations = List.copyOf(allocations);
    }

    @Override
    public FactType<ItemsAllocated> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("side", side.name())
                .text("party", party)
                .list(
                        "allocations",
                        allocations,
                        (allocation, fields) -> fields.text("from", allocation.from())
                                .text("to", allocation.to())
                                .money("amount", allocation.amount())
                                .date("on", allocation.on()));
    }

    static ItemsAllocated read(FieldReader in, int version) {
        return new ItemsAllocated(
                in.parsed("side", PartySide::valueOf),
                in.text("party"),
                in.list(
                        "allocations",
                        fields -> new Allocation(
                                fields.text("from"), fields.text("to"), fields.money("amount"), fields.date("on"))));
    }
}
