// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.CopyIssued;
import dev.mizan.core.document.Series;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.TenderAdded;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.paper.GiftReceiptIssued;
import dev.mizan.core.sale.paper.QuoteIssued;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Set;

/**
 * A till, as its facts leave it: closed, or open with all that its Z report will say. Immutable; each decision is a fact
 * or a {@link TillReason}, and only {@link #apply} of the committed fact leads to another state.
 */
public sealed interface TillSession permits ClosedSession, OpenSession {
    /** The kinds of fact that it is a fold of; each of its own till only. */
    Set<FactType<?>> READS = Set.of(
            TillOpened.TYPE,
            CashMoved.TYPE,
            XRead.TYPE,
            TillClosed.TYPE,
            SaleCompleted.TYPE,
            GoodsReturned.TYPE,
            SaleDebited.TYPE,
            QuoteIssued.TYPE,
            GiftReceiptIssued.TYPE,
            CopyIssued.TYPE,
            TenderBegun.TYPE,
            TenderAdded.TYPE,
            TenderAbandoned.TYPE,
            RefundBegun.TYPE,
            DebitBegun.TYPE,
            PrepaymentTaken.TYPE,
            PrepaymentReturned.TYPE);

    /** A till that was never opened. */
    static TillSession of(TillId till) {
        return new ClosedSession(Series.of(till), 0);
    }

    /** The same till in an epoch of its lane: a later one numbers its documents anew, all else goes on. */
    TillSession inEpoch(int epoch);

    /** How far its documents are numbered; it goes on from session to session. */
    Series series();

    /** The number of the open session, or of the last one; 0 where there was none. */
    long session();

    /** Which till. */
    default TillId till() {
        return series().till();
    }

    /** The open session, or {@link TillReason#CLOSED}. */
    Outcome<OpenSession> opened();

    /**
     * Opens the till.
     *
     * @param date the business date of all documents until it is closed
     * @param opening the float that lies in the drawer, at most one amount a currency; may be empty
     */
    Outcome<TillOpened> open(BusinessDate date, List<Money> opening);

    /**
     * The till after a committed fact. Facts that are none of {@link #READS} change nothing.
     *
     * @throws IllegalStateException if the fact can not follow: the log is damaged, or of another till
     */
    TillSession apply(Fact fact);

    /** Writes the whole state; equal states give the same bytes. */
    default void write(FieldWriter out) {
        SessionFields.write(this, out);
    }

    /** Reads what {@link #write} wrote. */
    static TillSession read(FieldReader in) {
        return SessionFields.read(in);
    }
}
