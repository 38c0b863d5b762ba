// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pieces of a transfer: with the last of its weight the last of them are lost, and none is on its way without weight or
 * weight without a piece.
 */
record CatchTransit(Reading reading, CatchBatch batch) {
    Outcome<Decision> with(Decision decision) {
        List<CatchMoved> lost = new ArrayList<>();
        for (var fact : batch.facts()) {
            if (fact instanceof TransferReceived received) {
                Outcome<List<CatchMoved>> rest = lost(received);
                if (!(rest instanceof Outcome.Done<List<CatchMoved>> done)) {
                    return rest.map(never -> decision);
                }
                lost.addAll(done.value());
            }
        }
        return Outcome.done(lost.isEmpty() ? decision : decision.also(lost));
    }

    private Outcome<List<CatchMoved>> lost(TransferReceived received) {
        String way = LotsMoved.transit(received.number());
        List<CatchMoved> lost = new ArrayList<>();
        for (Map.Entry<Sku, Long> left : left(received).entrySet()) {
            Sku sku = left.getKey();
            Optional<CatchItem> item = batch.book().item(sku);
            if (item.isPresent()) {
                long sent = batch.book().pieces(way, sku);
                long arrived = -batch.pieces().getOrDefault(new CatchBatch.At(way, sku), 0L);
                if (arrived > sent) {
                    return Outcome.refused(
                            CatchReason.NOT_SO_MANY, "there", sent, "sku", sku, "place", way, "pieces", arrived);
                }
                if (left.getValue() > 0 && arrived == sent) {
                    Quantity weight =
                            new Quantity(left.getValue(), item.get().usual().unit());
                    return Outcome.refused(CatchReason.UNEVEN, "sku", sku, "pieces", 0, "weight", weight, "place", way);
                }
                if (left.getValue() == 0 && arrived < sent) {
                    lost.add(CatchMoved.of(way, "", sku, sent - arrived));
                }
            }
        }
        return Outcome.done(lost);
    }

    /** The weight of each item that is still on its way after the arrival. */
    private Map<Sku, Long> left(TransferReceived received) {
        TransferSent before = reading.state(StoreroomFold.class)
                .transfers()
                .find(received.number())
                .orElseThrow()
                .left();
        Map<Sku, Long> left = new LinkedHashMap<>();
        for (int line = 0; line < before.skus().size(); line++) {
            left.merge(before.skus().get(line), before.steps().get(line), Long::sum);
        }
        for (int line = 0; line < received.skus().size(); line++) {
            long gone = received.arrived().get(line) + received.lost().get(line);
            left.merge(received.skus().get(line), -gone, Long::sum);
        }
        return left;
    }
}
