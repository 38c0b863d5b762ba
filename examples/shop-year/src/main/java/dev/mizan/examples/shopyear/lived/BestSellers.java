// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A host's own state beside the suite's: what each item sold for and how often, returns taken off. */
public final class BestSellers implements Fold {
    /**
     * One item's sales.
     *
     * @param net in minor units, without VAT
     */
    public record Sold(Sku item, String name, long pieces, long net) {
        private Sold plus(Sold other) {
            return new Sold(item, name, pieces + other.pieces, net + other.net);
        }
    }

    private final TreeMap<Sku, Sold> byItem = new TreeMap<>();

    /** Nothing is sold yet. */
    public BestSellers() {}

    /** The items that brought the most money, the best first. */
    public List<Sold> best(int count) {
        return byItem.values().stream()
                .sorted(Comparator.comparingLong(Sold::net).reversed().thenComparing(Sold::item))
                .limit(count)
                .toList();
    }

    @Override
    public String name() {
        return "best-sellers";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(SaleCompleted.TYPE, GoodsReturned.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof SaleCompleted sale) {
            count(sale.bill(), 1);
        } else if (fact instanceof GoodsReturned back) {
            count(back.bill(), -1);
        }
    }

    private void count(Bill bill, int sign) {
        for (SoldLine line : bill.lines()) {
            byItem.merge(
                    line.item(),
                    new Sold(
                            line.item(),
                            line.name().en(),
                            sign * line.quantity().steps(),
                            sign * line.net()),
                    Sold::plus);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "sold",
                byItem.values(),
                (sold, fields) -> fields.text("item", sold.item().value())
                        .text("name", sold.name())
                        .number("pieces", sold.pieces())
                        .number("net", sold.net()));
    }

    @Override
    public void read(FieldReader in) {
        byItem.clear();
        in.list("sold", BestSellers::sold).forEach(sold -> byItem.put(sold.item(), sold));
    }

    private static Sold sold(FieldReader in) {
        Sku item = in.parsed("item", Sku::of);
        return new Sold(item, in.text("name"), in.number("pieces"), in.number("net"));
    }
}
