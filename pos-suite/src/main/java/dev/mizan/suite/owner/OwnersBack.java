// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returnable;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwedShare;
import dev.mizan.inventory.owner.OwnerBook;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.OwnerFold;
import java.util.ArrayList;
import java.util.List;

/** What owners lose by a return: by its receipt on the terms of the sale, without one on those of today. */
record OwnersBack(Reading reading, GoodsReturned back) {
    List<OwedLine> lines() {
        return back.origin() instanceof ReturnOrigin.Receipt receipt ? byReceipt(receipt) : today();
    }

    /** The line of the return that something owed is about. */
    SoldLine line(OwedLine owed) {
        int at = back.origin() instanceof ReturnOrigin.Receipt receipt
                ? receipt.lines().indexOf(owed.line())
                : owed.line();
        return back.bill().lines().get(at);
    }

    private List<OwedLine> today() {
        OwnerBook book = reading.state(OwnerFold.class).book();
        List<OwedLine> lines = new ArrayList<>();
        for (int line = 0; line < back.bill().lines().size(); line++) {
            SoldLine part = back.bill().lines().get(line);
            int at = line;
            book.of(part.item()).ifPresent(of -> lines.add(FollowOwners.takenBack(reading, of, at, part)));
        }
        return lines;
    }

    private List<OwedLine> byReceipt(ReturnOrigin.Receipt receipt) {
        List<OwedLine> sold = new ArrayList<>();
        reading.document(receipt.sale()).ifPresent(batch -> add(batch, true, sold));
        List<OwedLine> before = before(receipt.sale());
        List<OwedLine> lines = new ArrayList<>();
        for (int part = 0; part < receipt.lines().size(); part++) {
            int line = receipt.lines().get(part);
            SoldLine now = back.bill().lines().get(part);
            sold.stream()
                    .filter(it -> it.line() == line)
                    .findFirst()
                    .map(it ->
                            OwedShare.part(it, of(line, before), now.quantity().steps(), now.net(), now.tax()))
                    .ifPresent(it -> {
                        lines.add(it);
                        before.add(it);
                    });
        }
        return lines;
    }

    private static List<OwedLine> of(int line, List<OwedLine> before) {
        return before.stream().filter(it -> it.line() == line).toList();
    }

    private List<OwedLine> before(DocumentId sale) {
        List<OwedLine> before = new ArrayList<>();
        for (Recorded batch : reading.stream(Returnable.key(sale))) {
            add(batch, false, before);
        }
        return before;
    }

    /** What was sold, or what came back: the batch of an exchange holds both. */
    private static void add(Recorded batch, boolean sold, List<OwedLine> lines) {
        for (Fact fact : batch.facts()) {
            if (fact instanceof OwnersOwed owed) {
                owed.lines().stream().filter(it -> (it.steps() > 0) == sold).forEach(lines::add);
            }
        }
    }
}
