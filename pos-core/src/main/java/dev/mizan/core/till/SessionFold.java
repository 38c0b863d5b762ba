// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.Document;
import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.core.sale.TenderAdded;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.spi.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a committed fact makes of an open session. It adds up what the fact says and decides nothing. */
final class SessionFold {
    private SessionFold() {}

    static TillSession apply(OpenSession open, Fact fact) {
        if (!TillSession.READS.contains(fact.factType())) {
            return open;
        }
        if (fact instanceof TillClosed closed) {
            member(open, closed.slip().session(), fact);
            return new ClosedSession(open.series().after(closed.slip().number()), open.session());
        }
        if (fact instanceof Document document) {
            return document(open, document);
        }
        if (fact instanceof CashMoved moved) {
            member(open, moved.session(), fact);
            return with(open, open.totals().with(moved), open.begun());
        }
        if (fact instanceof Begun begun) {
            member(open, begun.session(), fact);
            if (open.begun(begun.checkout()).isDone()) {
                throw new IllegalStateException(begun.checkout() + " was begun twice at the till " + open.till());
            }
            List<Begun> more = new ArrayList<>(open.begun());
            more.add(begun);
            return with(open, open.totals(), more);
        }
        if (fact instanceof TenderAdded added) {
            member(open, added.session(), fact);
            Begun more = found(open, added.checkout()).with(added.planned());
            return with(open, open.totals(), replaced(open, added.checkout(), Optional.of(more)));
        }
        if (fact instanceof TenderAbandoned abandoned) {
            member(open, abandoned.session(), fact);
            return with(open, open.totals(), replaced(open, abandoned.checkout(), Optional.empty()));
        }
        throw new IllegalStateException("the till " + open.till() + " is open: " + fact);
    }

    private static OpenSession document(OpenSession open, Document document) {
        member(open, document.slip().session(), document);
        List<Begun> begun = checkout(document)
                .map(checkout -> replaced(open, checkout, Optional.empty()))
                .orElse(open.begun());
        return new OpenSession(
                open.series().after(document.slip().number()),
                open.session(),
                open.date(),
                open.totals().with(document),
                begun);
    }

    private static Optional<CheckoutId> checkout(Document document) {
        if (document instanceof SaleCompleted sale) {
            return sale.checkout();
        }
        if (document instanceof PrepaymentTaken taken) {
            return taken.checkout();
        }
        if (document instanceof SaleDebited more) {
            return more.checkout();
        }
        return document instanceof GoodsReturned returned ? returned.checkout() : Optional.empty();
    }

    private static OpenSession with(OpenSession open, SessionTotals totals, List<Begun> begun) {
        return new OpenSession(open.series(), open.session(), open.date(), totals, begun);
    }

    private static Begun found(OpenSession open, CheckoutId checkout) {
        return open.begun().stream()
                .filter(begun -> begun.checkout().equals(checkout))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "nothing called " + checkout + " was begun at the till " + open.till()));
    }

    private static List<Begun> replaced(OpenSession open, CheckoutId checkout, Optional<Begun> by) {
        List<Begun> begun = new ArrayList<>(open.begun());
        int at = begun.indexOf(found(open, checkout));
        begun.remove(at);
        by.ifPresent(other -> begun.add(at, other));
        return begun;
    }

    /** Membership is fixed when a fact is made; one of another session is not counted here by mistake. */
    private static void member(OpenSession open, long session, Fact fact) {
        if (session != open.session()) {
            throw new IllegalStateException("session " + open.session() + " of " + open.till()
                    + " met a fact of session " + session + ": " + fact);
        }
    }
}
