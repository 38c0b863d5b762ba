// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pick;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** What customers take, and how long items keep in all, was told or told anew. */
public record CustomerLivesSet(List<CustomerLife> customers, List<WholeLife> items) implements PickFact {
    public static final FactType<CustomerLivesSet> TYPE = new FactType<>(
            "CustomerLivesSet", 1, CustomerLivesSet.class, CustomerLivesSet::write, (in, version) -> read(in));

    public CustomerLivesSet {
        customers = List.copyOf(customers);
        items = List.copyOf(items);
    }

    @Override
    public FactType<CustomerLivesSet> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("customers", customers, CustomerLife::write).list("items", items, WholeLife::write);
    }

    private static CustomerLivesSet read(FieldReader in) {
        return new CustomerLivesSet(in.list("customers", CustomerLife::read), in.list("items", WholeLife::read));
    }
}
