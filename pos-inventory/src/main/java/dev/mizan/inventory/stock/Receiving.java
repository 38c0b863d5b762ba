// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.internal.Cover;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.stock.internal.Trial;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;

/** Decides what comes in, and what it trues up. */
record Receiving(Shelves shelves, StockPolicy policy) {

    Outcome<StockReceived> decide(GoodsReceipt receipt) {
        return Checked.of(shelves, policy, receipt.place(), receipt.lines(), false)
                .then(lines -> valued(receipt, lines));
    }

    private Outcome<StockReceived> valued(GoodsReceipt receipt, Checked lines) {
        long[] values = new long[lines.size()];
        long[] trueUps = new long[lines.size()];
        Trial trial = lines.trial();
        for (int i = 0; i < values.length; i++) {
            GoodsReceipt.Line line = receipt.lines().get(i);
            Money cost = line.cost();
            if (!cost.currency().equals(shelves.currency())) {
                return Checked.otherCurrency(line.sku(), cost, shelves);
            }
            if (cost.isNegative()) {
                return Outcome.refused(StockReason.NEGATIVE_COST, "sku", line.sku(), "cost", cost);
            }
            values[i] = cost.minor();
            long steps = lines.steps()[i];
            int at = trial.at(lines.items()[i]);
            long owes = -trial.quantity(at);
            Cover cover = owes <= 0 ? Cover.NONE : Cover.byReceipt(owes, trial.owed(at), steps, values[i]);
            long joins = values[i] - cover.charged();
            trueUps[i] = cover.trueUp() + joins - lines.accepted(i, at, steps, joins);
            if (!Limits.holdsValue(values[i]) || !trial.move(at, steps, values[i] - trueUps[i], cover.released())) {
                return Checked.tooMuch(line.quantity(), line.sku());
            }
        }
        return Outcome.done(new StockReceived(
                receipt.cause(),
                receipt.place(),
                shelves.currency(),
                lines.skus(),
                Column.of(lines.steps()),
                Column.of(values),
                Column.of(trueUps)));
    }
}
