// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Document;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwedShare;
import dev.mizan.inventory.owner.OwnerBook;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.OwnerPosting;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.projection.OwnerFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What owners get of a sale, and lose by a return: decided, posted and written in the batch of the sale, whoever decided
 * that. Goods of others never have a value on the books.
 */
public final class FollowOwners implements Companion {
    /** Follows the goods of one shop; without state. */
    public FollowOwners() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        OwnerBook book = reading.state(OwnerFold.class).book();
        Outcome<Decision> followed = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            // An exchange holds a return and a sale.
            followed = followed.then(before -> follow(reading, book, before, fact));
        }
        return followed;
    }

    private static Outcome<Decision> follow(Reading reading, OwnerBook book, Decision before, Fact fact) {
        if (fact instanceof GoodsReturned back) {
            OwnersBack returned = new OwnersBack(reading, back);
            return with(reading, before, back, returned.lines(), true, returned::line);
        }
        if (book.isEmpty()) {
            return Outcome.done(before);
        }
        if (fact instanceof TenderBegun begun) {
            return Agencies.apart(book, begun.bill()).map(fine -> before);
        }
        if (fact instanceof SaleCompleted sale) {
            Outcome<Boolean> apart = sale.checkout().isEmpty() ? Agencies.apart(book, sale.bill()) : Outcome.done(true);
            return apart.then(fine -> with(
                    reading,
                    before,
                    sale,
                    sold(reading, book, sale.bill()),
                    false,
                    owed -> sale.bill().lines().get(owed.line())));
        }
        if (fact instanceof StockReceived received) {
            return withoutValue(book, received).map(fine -> before);
        }
        return fact instanceof KitsDefined kits ? owned(book, kits).map(fine -> before) : Outcome.done(before);
    }

    private static Outcome<Decision> with(
            Reading reading,
            Decision decision,
            Document document,
            List<OwedLine> lines,
            boolean back,
            Function<OwedLine, SoldLine> of) {
        if (lines.isEmpty()) {
            return Outcome.done(decision);
        }
        OwnersOwed owed = new OwnersOwed(reading.state(StockFold.class).book().currency(), lines);
        return Posting.also(
                reading,
                decision.also(List.of(owed)),
                OwnerPosting.of(
                        owed, back, document.slip().number().toString(), line -> SalePosting.kind(of.apply(line))));
    }

    private static List<OwedLine> sold(Reading reading, OwnerBook book, Bill bill) {
        List<OwedLine> lines = new ArrayList<>();
        for (int line = 0; line < bill.lines().size(); line++) {
            SoldLine sold = bill.lines().get(line);
            Optional<Agreement> of = book.of(sold.item());
            if (of.isPresent()) {
                lines.add(Owing.sold(reading, of.get(), line, sold));
            }
        }
        return lines;
    }

    static OwedLine takenBack(Reading reading, Agreement of, int line, SoldLine back) {
        return OwedShare.takenBack(Owing.sold(reading, of, line, back));
    }

    private static Outcome<Boolean> withoutValue(OwnerBook book, StockReceived received) {
        for (int line = 0; line < received.skus().size(); line++) {
            Optional<Agreement> of = book.of(received.skus().get(line));
            if (of.isPresent() && received.values().get(line) != 0) {
                return Outcome.refused(
                        OwnerReason.VALUE_ON_BOOKS,
                        "sku",
                        of.get().sku(),
                        "owner",
                        of.get().owner(),
                        "value",
                        Money.ofMinor(received.values().get(line), received.currency()));
            }
        }
        return Outcome.done(true);
    }

    private static Outcome<Boolean> owned(OwnerBook book, KitsDefined kits) {
        return kits.recipes().stream()
                .flatMap(it -> it.of().parts().stream())
                .filter(part -> book.of(part.sku()).isPresent())
                .findFirst()
                .map(part -> Outcome.<Boolean>refused(OwnerReason.IN_A_KIT, "sku", part.sku()))
                .orElseGet(() -> Outcome.done(true));
    }
}
