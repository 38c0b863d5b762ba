// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.transfer;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.internal.Steps;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Map;

/**
 * What of a transfer is still on its way. Immutable.
 *
 * @param left what has neither arrived nor been lost: the steps and the values of its items, all of it at once
 */
public record Transfer(String number, PlaceId from, PlaceId to, TransferSent left) {
    static Transfer of(TransferSent sent) {
        return new Transfer(sent.number(), sent.from(), sent.to(), sent);
    }

    /**
     * Goods arrive. What several arrivals and the loss are worth sums to what was sent.
     *
     * @param came by item; what is not named did not arrive now
     * @param last whether the rest is lost
     */
    public Outcome<TransferReceived> receive(StockBook stock, Map<Sku, Quantity> came, boolean last) {
        int size = left.skus().size();
        long[][] columns = new long[4][size];
        int named = 0;
        for (int line = 0; line < size; line++) {
            Sku sku = left.skus().get(line);
            long sent = left.steps().get(line);
            long worth = left.values().get(line);
            Quantity quantity = came.get(sku);
            named += quantity == null ? 0 : 1;
            Unit unit = stock.kept(sku).orElseThrow().unit();
            long arrived = quantity == null ? 0 : Steps.of(quantity, unit);
            if (arrived < 0 || arrived > sent) {
                return Outcome.refused(
                        TransferReason.MORE_THAN_SENT,
                        "arrived",
                        String.valueOf(quantity),
                        "sku",
                        sku,
                        "sent",
                        new Quantity(sent, unit));
            }
            columns[0][line] = arrived;
            columns[1][line] = sent == 0 ? 0 : Share.of(worth, arrived, sent);
            columns[2][line] = last ? sent - arrived : 0;
            columns[3][line] = last ? worth - columns[1][line] : 0;
        }
        if (named < came.size() || named == 0 && !last) {
            return Outcome.refused(TransferReason.NOTHING, "number", number);
        }
        return Outcome.done(new TransferReceived(
                number,
                left.currency(),
                left.skus(),
                Column.of(columns[0]),
                Column.of(columns[1]),
                Column.of(columns[2]),
                Column.of(columns[3])));
    }

    Transfer after(TransferReceived received) {
        int size = left.skus().size();
        long[] steps = new long[size];
        long[] values = new long[size];
        for (int line = 0; line < size; line++) {
            steps[line] = left.steps().get(line)
                    - received.arrived().get(line)
                    - received.lost().get(line);
            values[line] = left.values().get(line)
                    - received.arrivedValues().get(line)
                    - received.lostValues().get(line);
        }
        return of(
                new TransferSent(number, from, to, left.currency(), left.skus(), Column.of(steps), Column.of(values)));
    }

    Transfer charged(TransferCharged charged) {
        long[] values = new long[left.skus().size()];
        for (int line = 0; line < values.length; line++) {
            Sku sku = left.skus().get(line);
            boolean first = left.skus().indexOf(sku) == line;
            values[line] = left.values().get(line) + (first ? charged.of(sku) : 0);
        }
        return of(new TransferSent(number, from, to, left.currency(), left.skus(), left.steps(), Column.of(values)));
    }

    boolean isOver() {
        return left.steps().isZero();
    }
}
