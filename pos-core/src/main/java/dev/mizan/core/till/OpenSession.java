// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Series;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * A till that is open. What it will count in its Z report is all here, and every bill whose tenders are begun, so that it
 * opens again on them after a power cut.
 *
 * @param date the business date of all its documents
 * @param totals of the documents so far
 * @param begun the bills that are being paid, in the order in which they were begun
 */
public record OpenSession(Series series, long session, BusinessDate date, SessionTotals totals, List<Begun> begun)
        implements TillSession {
    /** The most bills that are being paid at one till at once. */
    public static final int MOST_CHECKOUTS = 20;
    /** The longest note on cash that is moved. */
    public static final int LONGEST_NOTE = 200;

    public OpenSession {
        begun = List.copyOf(begun);
    }

    @Override
    public TillSession inEpoch(int epoch) {
        return new OpenSession(series.inEpoch(epoch), session, date, totals, begun);
    }

    @Override
    public Outcome<OpenSession> opened() {
        return Outcome.done(this);
    }

    @Override
    public Outcome<TillOpened> open(BusinessDate other, List<Money> opening) {
        return Outcome.refused(TillReason.ALREADY_OPEN, "till", till(), "date", date);
    }

    /** The number and session that the next document of this kind takes, once it is committed. */
    public Slip slip(DocumentKind kind) {
        return new Slip(series.next(kind), session);
    }

    /** The session, for one more bill whose tenders are to be begun; there is room for {@value #MOST_CHECKOUTS}. */
    public Outcome<Long> roomToBegin() {
        return begun.size() < MOST_CHECKOUTS
                ? Outcome.done(session)
                : Outcome.refused(TillReason.TOO_MANY_CHECKOUTS, "limit", MOST_CHECKOUTS);
    }

    /** The sale that was begun under this id. */
    public Outcome<TenderBegun> begunSale(CheckoutId checkout) {
        return begun(checkout, TenderBegun.class);
    }

    /** The refund that was begun under this id. */
    public Outcome<RefundBegun> begunRefund(CheckoutId checkout) {
        return begun(checkout, RefundBegun.class);
    }

    /** The debit note that was begun under this id. */
    public Outcome<DebitBegun> begunDebit(CheckoutId checkout) {
        return begun(checkout, DebitBegun.class);
    }

    /** The sale, refund or debit note that was begun under this id. */
    public Outcome<Begun> begun(CheckoutId checkout) {
        return begun(checkout, Begun.class);
    }

    private <B extends Begun> Outcome<B> begun(CheckoutId checkout, Class<B> type) {
        Optional<B> found = begun.stream()
                .filter(one -> one.checkout().equals(checkout))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
        return found.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(TillReason.UNKNOWN_CHECKOUT, "checkout", checkout, "till", till()));
    }

    /** What should be in the drawer: the float, plus what came in, less what went out. */
    public Money drawer(Currency currency) {
        return totals.of(currency).expected(TenderKind.CASH);
    }

    /** Whether the drawer should hold this much cash, to pay it out. */
    public Outcome<Money> holds(Money cash) {
        Money there = drawer(cash.currency());
        return cash.minor() <= there.minor()
                ? Outcome.done(cash)
                : Outcome.refused(TillReason.DRAWER_SHORT, "wanted", cash, "there", there);
    }

    /** Puts cash in or takes it out. What is taken out must be there. */
    public Outcome<CashMoved> move(CashReason reason, Money amount, String note) {
        if (!amount.isPositive()) {
            return Outcome.refused(TillReason.NOT_POSITIVE, "amount", amount);
        }
        if (note.length() > LONGEST_NOTE) {
            return Outcome.refused(TillReason.NOTE_TOO_LONG, "limit", LONGEST_NOTE, "length", note.length());
        }
        return (reason.in() ? Outcome.done(amount) : holds(amount))
                .map(moved -> new CashMoved(session, reason, moved, note));
    }

    /** Reads the totals so far. */
    public XRead readX() {
        return new XRead(slip(DocumentKind.X), date, totals);
    }

    /** Ends the session with what was counted; cash that should be there must be counted. */
    public Outcome<TillClosed> close(List<Count> counts) {
        if (!begun.isEmpty()) {
            Begun open = begun.get(0);
            return Outcome.refused(TillReason.CHECKOUT_OPEN, "amount", open.due(), "checkout", open.checkout());
        }
        return Counting.check(totals, counts)
                .map(counted -> new TillClosed(slip(DocumentKind.Z), date, totals, counted));
    }

    @Override
    public TillSession apply(Fact fact) {
        return SessionFold.apply(this, fact);
    }
}
