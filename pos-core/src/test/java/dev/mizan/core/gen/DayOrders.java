// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.prepaid.PrepaidOrder;
import dev.mizan.core.sale.prepaid.Prepaying;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.core.till.OpenSession;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a day does with orders that are paid before their goods are handed over. */
final class DayOrders {
    private final Day day;

    DayOrders(Day day) {
        this.day = day;
    }

    Outcome<PrepaymentTaken> prepay(OpenSession open, Day.Step step) {
        Money now = Day.part(step.bill().gross());
        return day.commit(Prepaying.open(
                open.slip(DocumentKind.PREPAYMENT),
                step.bill(),
                now,
                Day.cash(now, step.number()),
                Day.FIVE,
                Optional.empty()));
    }

    Outcome<PrepaymentTaken> more(OpenSession open, Day.Step step) {
        return order().then(order -> {
            Money now = Day.part(order.left());
            return day.commit(Prepaying.more(
                    open.slip(DocumentKind.PREPAYMENT),
                    order,
                    now,
                    Day.cash(now, step.number()),
                    Day.FIVE,
                    Optional.empty()));
        });
    }

    Outcome<PrepaymentReturned> giveBack(OpenSession open) {
        return order().then(order -> Prepaying.giveBack(
                        open.slip(DocumentKind.PREPAYMENT_RETURN),
                        order,
                        order.held().isEmpty()
                                ? order.id()
                                : order.held().get(0).prepayment(),
                        Day.FIVE)
                .then(back -> open.holds(back.refund().cash()).then(there -> day.commit(Outcome.done(back)))));
    }

    Outcome<SaleCompleted> handOver(OpenSession open) {
        return order().then(order -> day.commit(Prepaying.settle(
                        open.slip(DocumentKind.SALE), order, Day.cash(order.left(), 0), Day.FIVE, Optional.empty()))
                .then(sale -> day.commit(Outcome.done(new PrepaymentsSettled(order.id(), order.held())))
                        .map(used -> sale)));
    }

    /** The order that was opened last. */
    private Outcome<PrepaidOrder> order() {
        @Nullable PrepaidOrder order = null;
        for (int at = 0; at < day.facts.size(); at++) {
            if (day.facts.get(at) instanceof PrepaymentTaken taken) {
                boolean first = taken.order().isEmpty();
                order = (first ? new PrepaidOrder(Day.id(at), taken.goods(), List.of(), false) : order)
                        .with(new Used(
                                Day.id(at),
                                new BatchId(new UUID(1, at)),
                                taken.slip().number(),
                                Instant.EPOCH,
                                taken.part()));
            } else if (order != null) {
                order = order.after(day.facts.get(at));
            }
        }
        return order == null ? Outcome.refused(SaleReason.NOT_OUR_SALE, "document", "none") : Outcome.done(order);
    }
}
