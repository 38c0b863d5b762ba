// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.stock.internal.IssueCost;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.stock.internal.Trial;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.Optional;

/** Decides what leaves, and at which cost: the whole basket or nothing of it. */
record Issuing(Shelves shelves, StockPolicy policy, Holds holds) {

    Outcome<StockIssued> decide(GoodsIssue issue) {
        return Checked.of(shelves, policy, issue.place(), issue.lines(), false).then(lines -> valued(issue, lines));
    }

    private Outcome<StockIssued> valued(GoodsIssue issue, Checked lines) {
        long[] values = new long[lines.size()];
        long[] oversold = new long[lines.size()];
        Trial trial = lines.trial();
        IssueCost cost = new IssueCost(shelves.balances(), trial);
        for (int i = 0; i < values.length; i++) {
            int item = lines.items()[i];
            long steps = lines.steps()[i];
            int at = trial.at(item);
            long there = Math.max(trial.quantity(at), 0);
            if (policy.negativeStock() == NegativeStock.REFUSE) {
                long free = trial.quantity(at)
                        - holds.heldSteps(issue.place(), lines.skus().get(i));
                if (steps > free) {
                    return notEnough(issue, lines.skus().get(i), item, steps, Math.max(free, 0));
                }
            }
            Optional<Money> told = issue.lines().get(i).cost();
            if (told.isPresent() && !lines.told(i, told.get()).isDone()) {
                return lines.told(i, told.get()).map(never -> null);
            }
            long own = lines.ownCost(i, told, steps <= there);
            values[i] = own < 0 ? cost.of(at, item, steps) : own;
            oversold[i] = Math.max(steps - there, 0);
            if (!Limits.holdsValue(values[i]) || !trial.move(at, -steps, -values[i], 0)) {
                return Checked.tooMuch(
                        issue.lines().get(i).quantity(), lines.skus().get(i));
            }
        }
        return Outcome.done(new StockIssued(
                issue.cause(),
                issue.place(),
                shelves.currency(),
                lines.skus(),
                Column.of(lines.steps()),
                Column.of(values),
                Column.of(oversold)));
    }

    private Outcome<StockIssued> notEnough(GoodsIssue issue, Sku sku, int item, long steps, long free) {
        return Outcome.refused(
                StockReason.NOT_ENOUGH,
                "sku",
                sku,
                "place",
                issue.place(),
                "wanted",
                new Quantity(steps, shelves.items().unit(item)),
                "available",
                new Quantity(free, shelves.items().unit(item)));
    }
}
