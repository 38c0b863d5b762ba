// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Document;
import dev.mizan.core.pricing.agency.AgencyLines;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwnerSettled;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was sold of an owner's, or in a principal's name, since he was settled with: what the settlement pays, line by line.
 * Returns are below zero.
 *
 * @param lines in the order in which they were written
 */
public record OwnerStatement(SupplierId owner, List<Line> lines) {
    public OwnerStatement {
        lines = List.copyOf(lines);
    }

    /**
     * What a document holds of an item of his.
     *
     * @param document the number of the sale or of the return
     * @param on its tax point
     * @param taken what customers paid for it, the commission of an agency in it; of consigned goods only what is owed
     * @param kept the commission with its tax
     * @param due to the owner
     */
    public record Line(String document, LocalDate on, Sku item, Money taken, Money kept, Money due) {}

    static OwnerStatement of(Log log, SupplierId owner) {
        List<Line> open = new ArrayList<>();
        log.after(0, recorded -> {
            for (Fact fact : recorded.facts()) {
                if (fact instanceof OwnersOwed owed) {
                    add(open, recorded, owed, owner);
                } else if (fact instanceof OwnerSettled settled
                        && settled.owner().equals(owner)) {
                    open.clear();
                }
            }
        });
        return new OwnerStatement(owner, open);
    }

    /** A batch may hold a return and a sale: what is owed stands behind its own document, in their order. */
    private static void add(List<Line> lines, Recorded recorded, OwnersOwed owed, SupplierId owner) {
        Told told = document(recorded, owed);
        LocalDate on = recorded.times().taxPoint();
        List<Sku> seen = new ArrayList<>();
        for (OwedLine line : owed.lines()) {
            if (!line.owner().equals(owner) || seen.contains(line.sku())) {
                continue;
            }
            seen.add(line.sku());
            List<OwedLine> same = owed.lines().stream()
                    .filter(it -> it.sku().equals(line.sku()) && it.owner().equals(owner))
                    .toList();
            long due = same.stream().mapToLong(OwedLine::due).sum();
            long kept = same.stream()
                            .mapToLong(it -> it.commission() + it.commissionTax())
                            .sum()
                    + told.commission(line.sku());
            lines.add(new Line(
                    told.number(),
                    on,
                    line.sku(),
                    Money.ofMinor(due + kept, owed.currency()),
                    Money.ofMinor(kept, owed.currency()),
                    Money.ofMinor(due, owed.currency())));
        }
    }

    private record Told(String number, Bill bill, int sign) {
        long commission(Sku item) {
            String reason = AgencyLines.reason(item);
            return sign
                    * bill.lines().stream()
                            .filter(it ->
                                    it.overridden().equals(reason) && !it.item().equals(item))
                            .mapToLong(SoldLine::gross)
                            .sum();
        }
    }

    private static Told document(Recorded recorded, OwnersOwed owed) {
        boolean back = owed.lines().stream().anyMatch(it -> it.steps() < 0);
        Optional<? extends Document> document =
                back ? recorded.fact(GoodsReturned.class) : recorded.fact(SaleCompleted.class);
        return document.map(it -> it instanceof GoodsReturned returned
                        ? new Told(it.slip().number().toString(), returned.bill(), -1)
                        : new Told(it.slip().number().toString(), ((SaleCompleted) it).bill(), 1))
                .orElseThrow(() -> new IllegalArgumentException("no document: " + recorded.document()));
    }
}
