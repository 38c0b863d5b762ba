// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.exchange.AuditFile;
import dev.mizan.ledger.exchange.AuditParty;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.BookedBalances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Verification;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.Explanation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an auditor asks of the journal: whether it is whole, what the books said at an instant, why an amount went to its
 * account, and the file of a period. Nothing is written. What is looked up in the books holds the writer as long as it takes.
 */
public final class JournalDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public JournalDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** Works the chain of hashes out again, and names the first entry that is not what was booked. */
    public Verification verify() {
        return look(books -> books.journal().verify());
    }

    /** What stands for every entry so far, in hexadecimal: to be kept elsewhere and compared later. */
    public String seal() {
        return look(books -> books.journal().seal());
    }

    /** What every account stood at by when entries were booked, at any instant; {@code books().balances()} by their days. */
    public BookedBalances booked() {
        return look(books -> books.journal().booked());
    }

    /** All balances by effective day as the books said at an instant. */
    public Balances knownAt(Instant booked) {
        return look(books -> books.journal().knownAt(booked));
    }

    /**
     * Why the amounts of an event go to their accounts, leg by leg and before anything is posted. Refused where the event, an
     * amount or an account for a role is not known, or the amounts do not keep what they have to.
     *
     * @param at where it happens: store and till
     */
    public Outcome<List<Explanation>> explain(String event, Amounts amounts, Dimensions at, LocalDate on) {
        return look(books -> books.rules().explain(event, amounts, at, on, books.chart()));
    }

    /**
     * Writes the audit file of a period (element names of OECD SAF-T 2.0); its entries are read from the log and kept while it
     * is written.
     *
     * @param period both ends given
     * @param created when it is made
     * @param to takes each piece; what it is given is used again after the call
     */
    public void auditFile(AuditParty company, Period period, Instant created, Consumer<? super CharSequence> to) {
        List<JournalEntry> entries = new ArrayList<>();
        flows.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .map(fact -> ((JournalPosted) fact).entry())
                                .filter(entry -> period.covers(entry.on()))
                                .forEach(entries::add));
        Picture books = flows.look(office, reading -> {
            Books now = reading.state(LedgerFold.class).books();
            return new Picture(now.chart(), now.balances());
        });
        AuditFile.write(company, books.chart(), books.balances(), period, entries::stream, created, to);
    }

    private record Picture(ChartOfAccounts chart, Balances balances) {}

    private <T> T look(Function<Books, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(LedgerFold.class).books()));
    }
}
