// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.SerialFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pieces behind every movement of stock, whoever decided it: a sale sells each piece once, a return takes back what was
 * sold, and no flow moves goods that are told apart without naming them. A sale or a refund that was begun is always
 * booked: its pieces were looked at, and held, when it began.
 */
public final class FollowSerials implements Companion {
    /** Follows the pieces of one shop; without state. */
    public FollowSerials() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        SerialFold fold = reading.state(SerialFold.class);
        if (fold.book().isEmpty()) {
            return Outcome.done(decision);
        }
        for (Fact fact : decision.facts()) {
            if (fact instanceof TenderBegun begun) {
                return sold(reading, begun.bill(), true).map(pieces -> withKeys(reading, decision, pieces));
            }
            if (fact instanceof SaleCompleted sale) {
                boolean free = sale.checkout().isEmpty();
                return sold(reading, sale.bill(), free)
                        .then(pieces -> moved(reading, decision, pieces, PiecesMoved.CUSTOMER, free));
            }
            if (fact instanceof GoodsReturned back) {
                boolean free = back.checkout().isEmpty();
                return back(reading, back.bill(), free).then(pieces -> moved(reading, decision, pieces, "", free));
            }
        }
        return PiecesMatch.check(reading, decision);
    }

    /** To a customer, or back to the place where the till stands. */
    private static Outcome<Decision> moved(
            Reading reading, Decision decision, Pieces pieces, String to, boolean check) {
        if (pieces.all().isEmpty()) {
            return check ? PiecesMatch.check(reading, decision) : Outcome.done(decision);
        }
        String here = PlaceId.of(reading.at().path().store()).value();
        PiecesMoved fact = to.isEmpty() ? pieces.moved(PiecesMoved.CUSTOMER, here) : pieces.moved(here, to);
        Decision more = withKeys(reading, decision, pieces).also(List.of(fact));
        return check ? PiecesMatch.check(reading, more) : Outcome.done(more);
    }

    /** A batch that names a piece appends to its key, so that no two shops on one store sell it. */
    private static Decision withKeys(Reading reading, Decision decision, Pieces pieces) {
        List<Expected> keys = new ArrayList<>(decision.keys());
        pieces.all().forEach(it -> keys.add(reading.expected(key(it))));
        return decision.withKeys(keys);
    }

    private static StreamKey key(Piece piece) {
        return PieceKey.of(piece.sku(), piece.serial());
    }

    private static Outcome<Pieces> sold(Reading reading, Bill bill, boolean check) {
        PlaceId here = PlaceId.of(reading.at().path().store());
        return NamedPieces.sold(reading, bill, check)
                .then(named -> check ? Pieces.leaving(reading, here, named) : Outcome.done(believed(reading, named)));
    }

    private static Outcome<Pieces> back(Reading reading, Bill bill, boolean check) {
        SerialBook book = reading.state(SerialFold.class).book();
        return NamedPieces.back(reading, bill, check)
                .then(named -> check
                        ? Pieces.each(named, it -> book.comingBack(it.sku(), it.serial()))
                        : Outcome.done(believed(reading, named)));
    }

    /** What was looked at when it began. */
    private static Pieces believed(Reading reading, List<PieceOf> named) {
        return new Pieces(named.stream()
                .map(it -> reading.state(SerialFold.class).book().find(it.sku(), it.serial()))
                .flatMap(Optional::stream)
                .toList());
    }
}
