// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.stock.GoodsReturn.ByReceipt;
import dev.mizan.inventory.stock.GoodsReturn.Line;
import dev.mizan.inventory.stock.internal.Cover;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.stock.internal.Steps;
import dev.mizan.inventory.stock.internal.Trial;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;

/** Decides at which value goods come back. */
record Returning(Shelves shelves, StockPolicy policy) {

    Outcome<StockReturned> decide(GoodsReturn returned) {
        return Checked.of(shelves, policy, returned.place(), returned.lines(), false)
                .then(lines -> valued(returned, lines));
    }

    private Outcome<StockReturned> valued(GoodsReturn returned, Checked lines) {
        long[] values = new long[lines.size()];
        long[] trueUps = new long[lines.size()];
        Trial trial = lines.trial();
        for (int i = 0; i < values.length; i++) {
            Line line = returned.lines().get(i);
            int item = lines.items()[i];
            long steps = lines.steps()[i];
            Outcome<Long> value = line.origin() instanceof ByReceipt receipt
                    ? issuedValue(line, receipt, item, steps)
                    : Outcome.done(new PresentCost(shelves, policy).of(trial.slot(item), item, steps));
            if (!(value instanceof Outcome.Done<Long> done)) {
                return value.map(none -> null);
            }
            values[i] = done.value();
            int at = trial.at(item);
            long owes = -trial.quantity(at);
            Cover cover = owes <= 0 ? Cover.NONE : Cover.byReturn(owes, trial.owed(at), steps, values[i]);
            long joins = values[i] - cover.charged();
            trueUps[i] = cover.trueUp() + joins - lines.accepted(i, at, steps, joins);
            if (!Limits.holdsValue(values[i]) || !trial.move(at, steps, values[i] - trueUps[i], cover.released())) {
                return Checked.tooMuch(line.quantity(), line.sku());
            }
        }
        return Outcome.done(new StockReturned(
                returned.cause(),
                returned.place(),
                shelves.currency(),
                lines.skus(),
                Column.of(lines.steps()),
                Column.of(values),
                Column.of(trueUps)));
    }

    /** The part of the issued value that comes back now: what has come back after it less what had come back before. */
    private Outcome<Long> issuedValue(Line line, ByReceipt receipt, int item, long steps) {
        IssuedLine issued = receipt.issued();
        if (!issued.sku().equals(line.sku())) {
            return Outcome.refused(StockReason.OTHER_ITEM, "issued", issued.sku(), "sku", line.sku());
        }
        if (!issued.value().currency().equals(shelves.currency())) {
            return Checked.otherCurrency(line.sku(), issued.value(), shelves);
        }
        long before = Steps.of(receipt.alreadyBack(), shelves.items().unit(item));
        if (before < 0 || before > issued.steps() || steps > issued.steps() - before) {
            Quantity left = new Quantity(
                    Math.max(issued.steps() - Math.max(before, 0), 0),
                    shelves.items().unit(item));
            return Outcome.refused(
                    StockReason.MORE_THAN_ISSUED, "sku", line.sku(), "quantity", line.quantity(), "left", left);
        }
        if (!receipt.charged().currency().equals(shelves.currency())) {
            return Checked.otherCurrency(line.sku(), receipt.charged(), shelves);
        }
        long minor = issued.value().minor();
        long part = Share.of(minor, before + steps, issued.steps()) - Share.of(minor, before, issued.steps());
        return Outcome.done(Math.max(Math.addExact(part, receipt.charged().minor()), 0));
    }
}
