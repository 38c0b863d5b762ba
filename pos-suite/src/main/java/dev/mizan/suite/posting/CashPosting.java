// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.CashMoved;
import dev.mizan.core.till.CashReason;
import dev.mizan.core.till.Counted;
import dev.mizan.core.till.TillClosed;
import dev.mizan.core.till.TillReason;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LedgerFold;
import java.util.ArrayList;
import java.util.List;

/** What cash that moves without a sale brings to the books. */
public final class CashPosting {
    private static final String SAFE = "safe";

    private CashPosting() {}

    /** Cash put in or taken out; the reason says where it came from or went. */
    public static Posting of(CashMoved moved) {
        String event = moved.reason().in() ? RetailRules.CASH_IN : RetailRules.CASH_OUT;
        return posting(event, counterpart(moved.reason()), moved.amount(), moved.note());
    }

    private static Posting posting(String event, String counterpart, Money cash, String document) {
        return new Posting(event, Amounts.in(cash.currency()).with("cash", counterpart, cash), document);
    }

    private static String counterpart(CashReason reason) {
        return switch (reason) {
            case CHANGE_ADDED, TO_SAFE, OTHER_IN, OTHER_OUT -> SAFE;
            case TO_BANK -> "bank";
            case EXPENSE -> "expense";
            case SUPPLIER -> "supplier";
            case OWNER_IN, OWNER_OUT -> "owner";
            case CASH_BACK -> "card";
        };
    }

    /** What a float brings that is not what the drawer should hold: the rest came from the safe, or went into it. */
    public static Outcome<List<JournalPosted>> opening(Money opening, Reading reading, Times times) {
        return drawer(reading).then(there -> {
            if (!opening.currency().equals(there.currency())) {
                return Outcome.refused(TillReason.FLOAT_CURRENCY, "amount", opening, "currency", there.currency());
            }
            Money more = opening.minus(there);
            String event = more.isNegative() ? RetailRules.CASH_OUT : RetailRules.CASH_IN;
            return posting(event, SAFE, more.absolute(), "float").decide(reading, times);
        });
    }

    /** What the till's drawer holds by the books. */
    private static Outcome<Money> drawer(Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        OrgPath path = reading.at().path();
        Dimensions here = Dimensions.till(path.store().value(), path.till().value());
        return books.balances().inRole(books.chart(), AccountRole.TENDER, TenderKind.CASH.code(), here);
    }

    /** What was counted over or short, for each kind of tender that was counted. */
    public static Outcome<List<JournalPosted>> of(TillClosed closed, Reading reading, Times times) {
        Outcome<List<JournalPosted>> all = Outcome.done(List.of());
        for (int i = 0; i < closed.counted().size(); i++) {
            Counted counted = closed.counted().get(i);
            int entry = i;
            Posting over = new Posting(
                    RetailRules.TILL_COUNTED,
                    Amounts.in(counted.amount().currency())
                            .with("over", counted.kind().code(), counted.overShort()),
                    closed.slip().number().toString());
            all = all.then(before -> over.decide(reading, times, entry).map(more -> {
                List<JournalPosted> both = new ArrayList<>(before);
                both.addAll(more);
                return both;
            }));
        }
        return all;
    }
}
