// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.internal.XmlText;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The audit file of a period with the element names of the OECD's SAF-T 2.0: header, accounts with opening and closing
 * balances, and every entry with its lines. It is written in pieces; the journal is walked twice, since the totals stand
 * before the entries.
 */
public final class AuditFile {
    private static final String NAMESPACE = "urn:OECD:StandardAuditFile-Tax:2.00";
    private static final int PIECE = 1 << 16;

    private final ChartOfAccounts chart;
    private final Period period;
    private final Consumer<? super CharSequence> to;
    private final StringBuilder out = new StringBuilder();
    private long entries;
    private Money debits;
    private Money credits;

    private AuditFile(ChartOfAccounts chart, Period period, Consumer<? super CharSequence> to) {
        this.chart = chart;
        this.period = period;
        this.to = to;
        this.debits = Money.zero(chart.currency());
        this.credits = debits;
    }

    /**
     * Writes the file.
     *
     * @param period both ends given
     * @param journal all entries, each time from the first; those outside the period are passed over
     * @param created when it is made
     * @param to takes each piece; what it is given is used again after the call
     */
    public static void write(
            AuditParty company,
            ChartOfAccounts chart,
            Balances balances,
            Period period,
            Supplier<Stream<JournalEntry>> journal,
            Instant created,
            Consumer<? super CharSequence> to) {
        AuditFile file = new AuditFile(chart, period, to);
        file.of(journal).forEach(file::count);
        file.header(company, created);
        file.accounts(balances);
        file.open("GeneralLedgerEntries");
        file.element("NumberOfEntries", Long.toString(file.entries));
        file.element("TotalDebit", file.debits.toPlainString());
        file.element("TotalCredit", file.credits.toPlainString());
        file.open("Journal");
        file.element("JournalID", "GL");
        file.element("Description", "General journal");
        file.of(journal).forEach(file::transaction);
        file.close("Journal", "GeneralLedgerEntries", "AuditFile");
        to.accept(file.out);
    }

    private Stream<JournalEntry> of(Supplier<Stream<JournalEntry>> journal) {
        return journal.get().filter(entry -> period.covers(entry.on()));
    }

    private void count(JournalEntry entry) {
        entries++;
        for (Leg leg : entry.legs()) {
            if (leg.amount().isPositive()) {
                debits = debits.plus(leg.amount());
            } else {
                credits = credits.minus(leg.amount());
            }
        }
    }

    private void header(AuditParty company, Instant created) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AuditFile xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
        open("Header");
        element("AuditFileVersion", "2.00");
        element("AuditFileCountry", company.country());
        element("AuditFileDateCreated", created.toString().substring(0, 10));
        element("SoftwareCompanyName", "Mizan");
        element("SoftwareID", "Mizan");
        open("Company");
        element("RegistrationNumber", company.registration());
        element("Name", company.name());
        open("TaxRegistration");
        element("TaxRegistrationNumber", company.taxNumber());
        close("TaxRegistration", "Company");
        element("DefaultCurrencyCode", chart.currency().code());
        open("SelectionCriteria");
        element("SelectionStartDate", period.from().toString());
        element("SelectionEndDate", last().toString());
        close("SelectionCriteria", "Header");
    }

    private LocalDate last() {
        return period.until().orElseThrow().minusDays(1);
    }

    private void accounts(Balances balances) {
        open("MasterFiles", "GeneralLedgerAccounts");
        for (Account account : chart.byCode()) {
            int index = chart.indexOf(account.code());
            open("Account");
            element("AccountID", account.code());
            element("AccountDescription", account.name().en());
            element("AccountDescriptionLocal", account.name().ar());
            element("GroupingCategory", account.group().code());
            element("AccountType", account.type().name());
            side("Opening", balances.balance(index, period.from().minusDays(1)));
            side("Closing", balances.balance(index, last()));
            close("Account");
        }
        close("GeneralLedgerAccounts", "MasterFiles");
    }

    private void side(String which, long balance) {
        Currency currency = chart.currency();
        element(
                which + (balance < 0 ? "CreditBalance" : "DebitBalance"),
                Money.ofMinor(Math.abs(balance), currency).toPlainString());
    }

    private void transaction(JournalEntry entry) {
        open("Transaction");
        element("TransactionID", entry.id().toString());
        element("Period", Integer.toString(entry.on().getMonthValue()));
        element("PeriodYear", Integer.toString(entry.on().getYear()));
        element("TransactionDate", entry.head().date().toString());
        element("SourceID", entry.rule());
        element("Description", entry.head().description());
        element("SystemEntryDate", entry.head().booked().toString());
        element("GLPostingDate", entry.on().toString());
        entry.reverses().ifPresent(id -> element("ReversesTransactionID", id.toString()));
        List<Leg> legs = entry.legs();
        for (int line = 0; line < legs.size(); line++) {
            line(line + 1, legs.get(line), entry);
        }
        close("Transaction");
        if (out.length() >= PIECE) {
            to.accept(out);
            out.setLength(0);
        }
    }

    private void line(int number, Leg leg, JournalEntry entry) {
        String side = leg.amount().isPositive() ? "DebitAmount" : "CreditAmount";
        open("Line");
        element("RecordID", Integer.toString(number));
        element("AccountID", leg.account());
        leg.at().values().forEach((dimension, value) -> {
            open("Analysis");
            element("AnalysisType", dimension.key());
            element("AnalysisID", value);
            close("Analysis");
        });
        element("SourceDocumentID", entry.head().document());
        open(side);
        element("Amount", leg.amount().absolute().toPlainString());
        leg.foreign().ifPresent(foreign -> {
            element("CurrencyCode", foreign.currency().code());
            element("CurrencyAmount", foreign.absolute().toPlainString());
        });
        close(side, "Line");
    }

    private void open(String... names) {
        for (String name : names) {
            out.append('<').append(name).append(">\n");
        }
    }

    private void close(String... names) {
        for (String name : names) {
            out.append("</").append(name).append(">\n");
        }
    }

    private void element(String name, String text) {
        if (!text.isEmpty()) {
            out.append('<').append(name).append('>');
            XmlText.escape(text, out);
            out.append("</").append(name).append(">\n");
        }
    }
}
