// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.card.CardMatching;
import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.MoneyApplied;
import dev.mizan.suite.pay.fact.MoneyUnapplied;
import dev.mizan.suite.pay.fact.PaymentMoved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tills took and gave of one kind of tender, and what was paid out for it, read from the log. Not thread-safe. */
public final class TakenByTills {
    private final TenderKind kind;
    private final List<CardSlip> documents = new ArrayList<>();
    private final Map<String, CardSlip> unapplied = new LinkedHashMap<>();
    private final List<dev.mizan.ledger.card.Settlement> payouts = new ArrayList<>();

    private TakenByTills(TenderKind kind) {
        this.kind = kind;
    }

    /** Tills and payouts side by side, by payment key; of money that pays no bill by the mover's reference. */
    public static CardMatching match(Log log, TenderKind kind) {
        TakenByTills taken = new TakenByTills(kind);
        log.after(0, batch -> batch.facts().forEach(fact -> taken.take(fact, batch)));
        List<CardSlip> all = new ArrayList<>(taken.documents);
        all.addAll(taken.unapplied.values());
        return CardMatching.of(all, all, taken.payouts);
    }

    private void take(Fact fact, Recorded batch) {
        LocalDate on = batch.times().businessDate().date();
        if (fact instanceof SaleCompleted sale) {
            tenders(sale.settlement(), false, on);
        } else if (fact instanceof SaleDebited more) {
            more.settlement().ifPresent(paid -> tenders(paid, false, on));
        } else if (fact instanceof PrepaymentTaken taken) {
            tenders(taken.settlement(), false, on);
        } else if (fact instanceof GoodsReturned back) {
            tenders(back.refund(), true, on);
        } else if (fact instanceof PrepaymentReturned back) {
            tenders(back.refund(), true, on);
        } else if (fact instanceof MoneyUnapplied money && money.kind() == kind) {
            String reference = money.request().reference().value();
            unapplied.put(reference, new CardSlip(reference, on, money.signed()));
        } else if (fact instanceof MoneyApplied money) {
            unapplied.remove(money.reference().value());
        } else if (fact instanceof PaymentMoved moved && moved.event() instanceof AttemptEvent.GivenUp) {
            unapplied.remove(moved.reference().value());
        } else if (fact instanceof CardsSettled settled && settled.tender().equals(kind.code())) {
            payouts.add(settled.settlement());
        }
    }

    private void tenders(Settlement settlement, boolean gives, LocalDate on) {
        settlement.tenders().forEach(tender -> {
            if (tender.kind() == kind && tender instanceof Cashless cashless) {
                Money amount = gives ? cashless.amount().negated() : cashless.amount();
                documents.add(new CardSlip(cashless.key().value(), on, amount));
            }
        });
    }
}
