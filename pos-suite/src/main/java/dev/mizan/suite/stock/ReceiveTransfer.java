// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.posting.StoreroomPosting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in what arrived of a transfer, at its share of what was sent.
 *
 * @param last whether nothing more will come: the rest is lost, and its value a loss of stock
 */
public record ReceiveTransfer(Storekeeper keeper, String number, Map<Sku, Quantity> came, boolean last)
        implements Flow<TransferReceived> {
    public ReceiveTransfer {
        came = Map.copyOf(came);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Storeroom room = new Storeroom(reading);
        return room.open()
                .transfers()
                .find(number)
                .then(transfer -> new Unpacked(reading)
                        .each(came)
                        .then(each -> transfer.receive(room.stock(), each, last))
                        .then(received -> booked(reading, transfer.to(), received)));
    }

    /** Books what arrived once it is known what that is worth. */
    public Outcome<Decision> booked(Reading reading, PlaceId to, TransferReceived received) {
        return taken(new Storeroom(reading).stock(), to, received)
                .then(stock -> StoreroomPosting.of(received, stock)
                        .decide(reading, reading.times())
                        .map(posted -> Decision.posted(
                                reading.times(), received, stock.stream().toList(), posted)));
    }

    private Outcome<Optional<StockReceived>> taken(StockBook book, PlaceId to, TransferReceived received) {
        List<GoodsReceipt.Line> lines = new ArrayList<>();
        for (int line = 0; line < received.skus().size(); line++) {
            long steps = received.arrived().get(line);
            Sku sku = received.skus().get(line);
            if (steps > 0) {
                lines.add(new GoodsReceipt.Line(
                        sku,
                        new Quantity(steps, book.kept(sku).orElseThrow().unit()),
                        Money.ofMinor(received.arrivedValues().get(line), received.currency())));
            }
        }
        return lines.isEmpty()
                ? Outcome.done(Optional.empty())
                : keeper.receive(book, GoodsReceipt.at(to, lines)).map(Optional::of);
    }

    @Override
    public TransferReceived answer(Recorded recorded) {
        return Storeroom.written(recorded, TransferReceived.class);
    }
}
