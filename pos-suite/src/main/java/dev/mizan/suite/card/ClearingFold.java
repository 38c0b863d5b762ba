// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentForwarded;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.PaymentStored;
import dev.mizan.suite.pay.fact.TerminalSettled;
import java.util.Set;

/** What stands on the clearing accounts, payment by payment. A batch of the log is taken whole: its facts explain each other. */
public final class ClearingFold implements Fold {
    private static final Set<FactType<?>> READS = Set.of(
            AccountsDefined.TYPE,
            JournalPosted.TYPE,
            SaleCompleted.TYPE,
            SaleDebited.TYPE,
            GoodsReturned.TYPE,
            PrepaymentTaken.TYPE,
            PrepaymentReturned.TYPE,
            CardsSettled.TYPE,
            CardDifferenceClosed.TYPE,
            DepositNamed.TYPE,
            PaymentBegun.TYPE,
            PaymentStored.TYPE,
            PaymentMoved.TYPE,
            PaymentForwarded.TYPE,
            TerminalSettled.TYPE);

    private CardBook book;

    /** Nothing on any clearing account, in this currency. */
    public ClearingFold(Currency currency) {
        this.book = new CardBook(currency);
    }

    /** The book as it stands; only for the writer's thread. */
    CardBook book() {
        return book;
    }

    @Override
    public String name() {
        return "clearing";
    }

    @Override
    public Set<FactType<?>> reads() {
        return READS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.take(recorded);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(FieldWriter out) {
        book.write(out);
    }

    @Override
    public void read(FieldReader in) {
        book = CardBook.read(in);
    }
}
