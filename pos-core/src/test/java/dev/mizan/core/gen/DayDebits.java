// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderAdded;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.sale.debit.Debiting;
import dev.mizan.core.sale.withheld.WithheldRate;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.OpenSession;
import dev.mizan.spi.fact.Fact;
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
                    WithheldRate.of(sold.charged()),
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

    /** Begun, and left, given up or paid. */
    Outcome<?> byCard(OpenSession open, Day.Step step) {
        return day.lastSale()
                .then(at -> open.roomToBegin().then(session -> begin(session, day.returnable(at), step)))
                .then(begun -> end(begun, step.number() % 3));
    }

    private Outcome<Fact> end(DebitBegun begun, int how) {
        return switch (how) {
            case 0 -> Outcome.done(begun);
            case 1 -> day.commit(Selling.abandon(begun, "left")).map(Fact.class::cast);
            default ->
                day.commit(planned(begun))
                        .then(planned -> complete(begun.with(planned.planned())))
                        .map(Fact.class::cast);
        };
    }

    private Outcome<DebitBegun> begin(long session, Returnable sold, Day.Step step) {
        return day.commit(Debiting.begin(
                day.checkout(),
                session,
                sold,
                0,
                WithheldRate.of(sold.charged()),
                items(sold, step),
                SaleDebited.Cause.DISCOUNT_LOST,
                List.of()));
    }

    private Outcome<TenderAdded> planned(DebitBegun begun) {
        return Selling.add(begun, List.of(new PlannedTender(TenderKind.CARD, begun.due(), day.key())));
    }

    private Outcome<SaleDebited> complete(DebitBegun begun) {
        OpenSession open = day.till().opened().orElseThrow();
        List<Cashless> cards = begun.planned().stream().map(Day::card).toList();
        return day.commit(Debiting.complete(open.slip(DocumentKind.DEBIT), begun, cards, Day.FIVE));
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
