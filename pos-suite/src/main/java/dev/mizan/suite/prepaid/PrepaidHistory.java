// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.prepaid;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.promotion.redeem.LimitsSpent;
import dev.mizan.core.sale.prepaid.PrepaidOrder;
import dev.mizan.core.sale.prepaid.PrepaymentReason;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.core.sale.withheld.WithheldLeft;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order as its prepayments leave it, read back from the log.
 *
 * @param opened the batch of the first one
 * @param key the stream of what became of it, at the version that was read
 */
record PrepaidHistory(Recorded opened, PrepaidOrder order, Expected key) {
    static Outcome<PrepaidHistory> read(Reading reading, DocumentId id) {
        Recorded opened = reading.document(id)
                .filter(batch -> batch.fact(PrepaymentTaken.class)
                        .filter(first -> first.order().isEmpty())
                        .isPresent())
                .orElse(null);
        if (opened == null) {
            return Outcome.refused(FlowReason.NOT_FOUND, "document", id);
        }
        PrepaymentTaken first = opened.fact(PrepaymentTaken.class).orElseThrow();
        Expected key = reading.expected(PrepaidOrder.key(id));
        PrepaidOrder order = new PrepaidOrder(id, first.goods(), List.of(used(opened, first)), false);
        for (Recorded batch : reading.stream(key.stream())) {
            for (Fact fact : batch.facts()) {
                order = fact instanceof PrepaymentTaken more ? order.with(used(batch, more)) : order.after(fact);
            }
        }
        return Outcome.done(new PrepaidHistory(opened, order, key));
    }

    private static Used used(Recorded batch, PrepaymentTaken taken) {
        return new Used(
                batch.document(),
                batch.key(),
                taken.slip().number(),
                batch.times().occurredAt(),
                taken.part(),
                WithheldLeft.in(taken.settlement()));
    }

    /** What it used of limits when it was opened, or when its first tenders were begun. */
    Optional<LimitsSpent> spent(Reading reading) {
        return opened.fact(LimitsSpent.class)
                .or(() -> opened.fact(PrepaymentTaken.class)
                        .flatMap(PrepaymentTaken::checkout)
                        .flatMap(begun -> reading.written(new BatchId(begun.value())))
                        .flatMap(batch -> batch.fact(LimitsSpent.class)));
    }

    /** The order, where each of its items is taxed today as it was taxed then at home. */
    Outcome<PrepaidHistory> taxedAsThen(Reading reading, LocalDate today) {
        Books books = reading.state(AssortmentFold.class).books(reading.now());
        LocalDate then = opened.times().taxPoint();
        for (SoldLine line : order.goods().lines()) {
            Optional<Item> item = books.catalogue().find(line.item());
            boolean changed = item.isPresent()
                    && !books.taxes()
                            .find(item.get().taxClass(), then)
                            .equals(books.taxes().find(item.get().taxClass(), today));
            if (changed) {
                return Outcome.refused(PrepaymentReason.OTHER_RATES, "item", line.item(), "date", then);
            }
        }
        return Outcome.done(this);
    }
}
