// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.Transfer;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import dev.mizan.suite.stock.ReceiveTransfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes in the pieces of a transfer that arrived, each at its own cost where that is how it is valued.
 *
 * @param last whether nothing more will come: the others are lost, and what they cost is a loss of stock
 */
public record ReceivePieces(Storekeeper keeper, String number, List<PieceOf> named, boolean last)
        implements Flow<TransferReceived> {
    public ReceivePieces {
        named = List.copyOf(named);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        StockBook stock = reading.state(StockFold.class).book();
        SerialBook book = reading.state(SerialFold.class).book();
        return reading.state(StoreroomFold.class)
                .transfers()
                .find(number)
                .then(transfer -> Pieces.each(named, it -> book.landing(number, it.sku(), it.serial()))
                        .then(pieces -> transfer.receive(stock, pieces.counts(stock), last)
                                .then(received -> booked(reading, transfer, pieces, received))));
    }

    private Outcome<Decision> booked(Reading reading, Transfer transfer, Pieces here, TransferReceived received) {
        List<Piece> gone =
                new ArrayList<>(reading.state(SerialFold.class).book().onTheWay(number));
        gone.removeAll(here.all());
        TransferReceived own = atOwnCost(reading, received, here.all(), last ? gone : List.of());
        List<Fact> moved = new ArrayList<>();
        String way = PiecesMoved.transit(number);
        if (!here.all().isEmpty()) {
            moved.add(here.moved(way, transfer.to().value()));
        }
        if (last && !gone.isEmpty()) {
            moved.add(new Pieces(gone).moved(way, PiecesMoved.LOST));
        }
        return new ReceiveTransfer(keeper, number, Map.of(), last)
                .booked(reading, transfer.to(), own)
                .map(decision -> decision.also(moved));
    }

    private TransferReceived atOwnCost(Reading reading, TransferReceived received, List<Piece> here, List<Piece> gone) {
        StockBook stock = reading.state(StockFold.class).book();
        int size = received.skus().size();
        long[] arrived = new long[size];
        long[] lost = new long[size];
        for (int line = 0; line < size; line++) {
            Sku sku = received.skus().get(line);
            boolean own = stock.kept(sku).orElseThrow().valuation().method() == Method.SPECIFIC;
            arrived[line] = own ? cost(here, sku) : received.arrivedValues().get(line);
            lost[line] = own ? cost(gone, sku) : received.lostValues().get(line);
        }
        return new TransferReceived(
                number,
                received.currency(),
                received.skus(),
                received.arrived(),
                Column.of(arrived),
                received.lost(),
                Column.of(lost));
    }

    private static long cost(List<Piece> pieces, Sku sku) {
        return pieces.stream()
                .filter(it -> it.sku().equals(sku))
                .mapToLong(Piece::cost)
                .sum();
    }

    @Override
    public TransferReceived answer(Recorded recorded) {
        return recorded.fact(TransferReceived.class)
                .orElseThrow(() -> new IllegalArgumentException("no pieces arrived: " + recorded.document()));
    }
}
