// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.landed.SalesCharged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which bills charged goods that were sold by then, one line for each; how much on which sale stands in the log, beside the
 * bill.
 */
public final class LandedFold implements Fold {
    /**
     * A bill.
     *
     * @param position in the log; sales before it may bear a part of it
     * @param skus the items that it charged
     */
    public record Bill(DocumentId document, long position, Set<Sku> skus) {
        public Bill {
            skus = Set.copyOf(skus);
        }
    }

    private final List<Bill> bills = new ArrayList<>();

    /** Nothing came late. */
    public LandedFold() {}

    /** The bills since a place in the log, the first of them first: what was told late may charge itself. */
    public List<Bill> since(long position) {
        return bills.stream().filter(it -> it.position() >= position).toList();
    }

    @Override
    public String name() {
        return "landed";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(SalesCharged.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        SalesCharged charged = (SalesCharged) fact;
        bills.add(new Bill(recorded.document(), recorded.receipt().position(), Set.copyOf(charged.skus())));
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "bills",
                bills,
                (bill, fields) -> fields.text("document", bill.document().toString())
                        .number("position", bill.position())
                        .texts(
                                "skus",
                                new TreeSet<>(bill.skus())
                                        .stream().map(Sku::value).toList()));
    }

    @Override
    public void read(FieldReader in) {
        bills.clear();
        bills.addAll(in.list(
                "bills",
                fields -> new Bill(
                        fields.parsed("document", DocumentId::of),
                        fields.number("position"),
                        Set.copyOf(fields.texts("skus").stream().map(Sku::of).toList()))));
    }
}
