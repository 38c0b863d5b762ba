// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.sale.debit.Debiting;
import dev.mizan.core.till.OpenSession;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;

/** What a day does with sales that were charged too little. */
final class DayDebits {
    private final Day day;

    DayDebits(Day day) {
        this.day = day;
    }

    Outcome<SaleDebited> charge(OpenSession open, Day.Step step) {
        return day.lastSale().then(at -> {
            Returnable sold = day.returnable(at);
            // More than any tax can make of it.
            Money enough = Money.ofMinor(
                    2L * (step.number() + 1) * (sold.sale().bill().lines().size() + 1),
                    sold.sale().bill().currency());
            return day.commit(Debiting.paid(
                    open.slip(DocumentKind.DEBIT),
                    sold,
                    0,
                    items(sold, step),
                    SaleDebited.Cause.WRONG_PRICE,
                    Day.cash(enough, 0),
                    Day.FIVE));
        });
    }

    Outcome<SaleDebited> owe(OpenSession open, Day.Step step) {
        return day.lastSale().then(at -> {
            Returnable sold = day.returnable(at);
            return day.commit(Debiting.owed(
                    open.slip(DocumentKind.DEBIT), sold, 0, items(sold, step), SaleDebited.Cause.OTHER, "NADIA"));
        });
    }

    private static List<DebitedItem> items(Returnable sold, Day.Step step) {
        List<DebitedItem> items = new ArrayList<>();
        for (int line = 0; line < sold.sale().bill().lines().size(); line++) {
            if (sold.left(line).isPositive()) {
                items.add(new DebitedItem(
                        line,
                        sold.left(line),
                        Money.ofMinor(step.number() + 1, sold.sale().bill().currency())));
            }
        }
        return items;
    }
}
