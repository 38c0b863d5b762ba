// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.stock.internal.IssueCost;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.stock.internal.Trial;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;

/** Decides what an adjustment is worth: what is missing leaves as an issue does, what is found comes at the present cost. */
record Adjusting(Shelves shelves, StockPolicy policy) {

    Outcome<StockAdjusted> decide(StockAdjustment adjustment) {
        return Checked.of(shelves, policy, adjustment.place(), adjustment.lines(), true)
                .then(lines -> valued(adjustment, lines));
    }

    private Outcome<StockAdjusted> valued(StockAdjustment adjustment, Checked lines) {
        long[] values = new long[lines.size()];
        Trial trial = lines.trial();
        IssueCost cost = new IssueCost(shelves.balances(), trial);
        for (int i = 0; i < values.length; i++) {
            StockAdjustment.Line line = adjustment.lines().get(i);
            int item = lines.items()[i];
            long steps = lines.steps()[i];
            if (trial.has(item)) {
                return Outcome.refused(StockReason.NAMED_TWICE, "sku", line.sku());
            }
            int at = trial.at(item);
            if (policy.negativeStock() == NegativeStock.REFUSE && steps < 0 && trial.quantity(at) + steps < 0) {
                return notEnough(adjustment, line, new Quantity(Math.max(trial.quantity(at), 0), unit(item)));
            }
            if (line.cost().isPresent() && !lines.told(i, line.cost().get()).isDone()) {
                return lines.told(i, line.cost().get()).map(never -> null);
            }
            long own = lines.ownCost(i, line.cost(), trial.quantity(at) >= Math.max(-steps, 0));
            values[i] = own >= 0
                    ? Long.signum(steps) * own
                    : steps < 0 ? -cost.of(at, item, -steps) : found(lines, i, at, steps);
            if (!Limits.holdsValue(values[i]) || !trial.move(at, steps, values[i], 0)) {
                return Checked.tooMuch(line.quantity(), line.sku());
            }
        }
        return Outcome.done(new StockAdjusted(
                adjustment.cause(),
                adjustment.place(),
                adjustment.reason(),
                shelves.currency(),
                lines.skus(),
                Column.of(lines.steps()),
                Column.of(values)));
    }

    /** What is found settles what is owed at its provisional value, so that a count never trues up. */
    private long found(Checked lines, int line, int at, long steps) {
        Trial trial = lines.trial();
        int item = lines.items()[line];
        long owes = Math.max(-trial.quantity(at), 0);
        if (steps <= owes) {
            return Share.of(trial.owed(at), steps, owes);
        }
        long present = new PresentCost(shelves, policy).of(trial.slot(item), item, steps - owes);
        return trial.owed(at) + lines.accepted(line, at, steps, present);
    }

    private Unit unit(int item) {
        return shelves.items().unit(item);
    }

    private static Outcome<StockAdjusted> notEnough(
            StockAdjustment adjustment, StockAdjustment.Line line, Quantity available) {
        return Outcome.refused(
                StockReason.NOT_ENOUGH,
                "sku",
                line.sku(),
                "place",
                adjustment.place(),
                "wanted",
                line.quantity().negated(),
                "available",
                available);
    }
}
