// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.hardware.receipt.Picture;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.agreement.AgreementReason;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.consolidation.AccountBalances;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.levy.ZakatMap;
import dev.mizan.ledger.levy.ZakatReport;
import dev.mizan.ledger.statement.BudgetReport;
import dev.mizan.ledger.statement.CashFlow;
import dev.mizan.ledger.statement.ChangesInEquity;
import dev.mizan.ledger.statement.GeneralLedger;
import dev.mizan.ledger.vatreturn.TaxedDay;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.ledger.vatreturn.VatBridge;
import dev.mizan.ledger.vatreturn.VatFilings;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.AgreementFold;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Statements and reports beside the three main ones; made on the caller's thread, nothing is written. */
public final class StatementsDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public StatementsDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** What the books hold, as one picture: chart and balances fit together. */
    private record Picture(ChartOfAccounts chart, Balances balances) {}

    private Picture picture() {
        return flows.look(office, reading -> {
            Books books = reading.state(LedgerFold.class).books();
            return new Picture(books.chart(), books.balances());
        });
    }

    /** Where cash came from and went, from profit on; reads the log, since balances do not say what moved without cash. */
    public CashFlow cashFlow(Period period) {
        return CashFlow.indirect(picture().chart(), picture().balances().currency(), period, entries(period));
    }

    /** The same from the entries that moved cash; reads the log. */
    public CashFlow directCashFlow(Period period) {
        return CashFlow.direct(picture().chart(), picture().balances().currency(), period, entries(period));
    }

    /** What changed in equity. */
    public ChangesInEquity changesInEquity(Period period) {
        Picture books = picture();
        return ChangesInEquity.of(books.chart(), books.balances(), period);
    }

    /** The page of one account, with every entry of a period; reads the log. Refused where there is no such account. */
    public Outcome<GeneralLedger> generalLedger(String account, Period period) {
        Picture books = picture();
        return books.chart()
                .account(account)
                .<Outcome<GeneralLedger>>map(page -> Outcome.done(GeneralLedger.of(
                        page,
                        books.chart().indexOf(account),
                        books.balances(),
                        period,
                        entries(period).stream()
                                .filter(entry -> entry.legs().stream()
                                        .anyMatch(leg -> leg.account().equals(account)))
                                .toList())))
                .orElseGet(() -> Outcome.refused(AgreementReason.UNKNOWN_ACCOUNT, "account", account));
    }

    private List<JournalEntry> entries(Period period) {
        List<JournalEntry> entries = new ArrayList<>();
        flows.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .map(fact -> ((JournalPosted) fact).entry())
                                .filter(entry -> period.covers(entry.on()))
                                .forEach(entries::add));
        return entries;
    }

    /** Statements of a part of the company, by what legs are told apart by, and side by side. */
    public ComparisonsDoor comparisons() {
        return new ComparisonsDoor(flows, office);
    }

    /** What was planned for a period and what came. */
    public BudgetReport budget(Period period) {
        Picture books = picture();
        Map<String, Money> planned = flows.look(
                office,
                reading -> reading.state(AgreementFold.class).agreements().budget(period));
        return BudgetReport.of(books.chart(), books.balances(), period, planned);
    }

    /** The base of zakat and what is due on it, rounded half up. */
    public Outcome<ZakatReport> zakat(Period year, String map) {
        Picture books = picture();
        return ZakatMap.parse(map, books.chart())
                .map(base -> ZakatReport.of(base, books.chart(), books.balances(), year, Rounding.HALF_UP));
    }

    /** The VAT return of a period as the books have it, whether it was filed or not. */
    public Outcome<VatReturn> vatReturn(Period period, String boxes) {
        return flows.look(office, reading -> {
            Books books = reading.state(LedgerFold.class).books();
            VatFilings filings = reading.state(SubLedgerFold.class).ledgers().filings();
            return VatBoxMap.parse(boxes, books.chart())
                    .map(map -> filings.next(map, books.chart(), books.balances(), period, List.of()));
        });
    }

    /** What all accounts stand at, as a part of a group; see {@link dev.mizan.ledger.consolidation.Group}. */
    public AccountBalances ofCompany(String name, LocalDate day) {
        Picture books = picture();
        return AccountBalances.of(name, books.chart(), books.balances(), day);
    }

    /**
     * From the Z reports of a period to its VAT: what tills sold, took ahead, gave back and sold for others, by business date and by
     * tax point; reads the log on the caller's thread. VAT that is declared as it is paid is not told apart.
     */
    public VatBridge bridge(Period period) {
        List<TaxedDay> days = new ArrayList<>();
        flows.log().after(0, recorded -> days.addAll(BridgeRows.of(recorded)));
        return VatBridge.of(days, period, picture().balances().currency());
    }
}
