// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.bill.claim.FundedShare;
import dev.mizan.core.bill.claim.VendorClaimed;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.ledger.export.JournalText;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.PeriodLocked;
import dev.mizan.ledger.period.PeriodOpened;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.ledger.vatreturn.VatReturnFiled;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.bank.BankDoor;
import dev.mizan.suite.books.ClaimFromVendor;
import dev.mizan.suite.books.CloseYear;
import dev.mizan.suite.books.FileVat;
import dev.mizan.suite.books.Furnish;
import dev.mizan.suite.books.ImportJournal;
import dev.mizan.suite.books.LockPeriod;
import dev.mizan.suite.books.Office;
import dev.mizan.suite.books.OpenPeriod;
import dev.mizan.suite.books.PostEntry;
import dev.mizan.suite.books.ReverseEntry;
import dev.mizan.suite.card.CardsDoor;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.office.AgreementsDoor;
import dev.mizan.suite.office.AssetsDoor;
import dev.mizan.suite.office.BranchDoor;
import dev.mizan.suite.office.CashVatDoor;
import dev.mizan.suite.office.ChequesDoor;
import dev.mizan.suite.office.ControlDoor;
import dev.mizan.suite.office.ForeignDoor;
import dev.mizan.suite.office.JournalDoor;
import dev.mizan.suite.office.PartiesDoor;
import dev.mizan.suite.office.RevenueDoor;
import dev.mizan.suite.office.StatementsDoor;
import dev.mizan.suite.office.TreasuryDoor;
import dev.mizan.suite.office.VatDoor;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.projection.VendorsFold;
import dev.mizan.suite.promotion.PromotionResult;
import dev.mizan.suite.promotion.PromotionResults;
import dev.mizan.suite.rate.RatesDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The books of the company. Statements are made from balances as they stand, on the caller's thread. */
public final class BooksDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplace office;

    BooksDoor(Shop shop, Flows flows, Workplace office) {
        this.shop = shop;
        this.flows = flows;
        this.office = office;
    }

    /** Writes an entry by hand; refused, with the leg to look at, where it does not balance. */
    public Outcome<JournalEntry> post(LocalDate date, String document, String description, List<Leg> legs) {
        return flows.run(office, new PostEntry(date, document, description, legs));
    }

    /** Takes in a journal that was exported; done again it takes what is new, and is refused where nothing is. */
    public Outcome<List<JournalEntry>> importJournal(List<JournalEntry> entries) {
        return flows.run(office, new ImportJournal(entries));
    }

    /** Takes an entry back by an entry of its own. */
    public Outcome<JournalEntry> reverse(JournalEntry original, String why) {
        return flows.run(office, new ReverseEntry(original, why));
    }

    /**
     * Claims from a supplier its part of promotions through a business date, and posts it. Each share is claimed once; what
     * came back since lowers the next claim.
     */
    public Outcome<VendorClaimed> claim(SupplierId vendor, LocalDate through) {
        return flows.run(office, new ClaimFromVendor(vendor, shop.currency(), through));
    }

    /** What a supplier owes for promotions and was not claimed yet. */
    public List<FundedShare> funding(SupplierId vendor) {
        return flows.look(office, reading -> reading.state(VendorsFold.class).open(vendor, shop.currency()));
    }

    /**
     * What each promotion gave on some business dates and what came in with it, by promotion: the sum of the shares that sales keep.
     * Reads the log through, on the caller's thread, while the shop goes on selling.
     */
    public List<PromotionResult> promotions(Period days) {
        return PromotionResults.in(flows.log(), days);
    }

    /** Locks all days up to one. */
    public Outcome<PeriodLocked> lock(LocalDate through, Lock lock) {
        return flows.run(office, new LockPeriod(through, lock));
    }

    /** Opens softly locked days again, from the first day of a month. */
    public Outcome<PeriodOpened> open(LocalDate from) {
        return flows.run(office, new OpenPeriod(from));
    }

    /** Takes the result of the year that a day is in to retained earnings; refused where nothing is open. */
    public Outcome<List<JournalEntry>> closeYear(LocalDate inYear) {
        return flows.run(office, new CloseYear(inYear));
    }

    /** Files the VAT return of a period and takes what is due to the authority's account. */
    public Outcome<VatReturnFiled> fileVat(Period period, String boxes, Money limit, String reference) {
        return flows.run(office, new FileVat(period, boxes, limit, reference));
    }

    /**
     * Adds what the books lack of the accounts and rules of everything that a shop and its back office book, in a new shop
     * and in one that was opened before they came. What the company has made its own stays; a shop with a chart of its own gets
     * those accounts alone whose role nobody plays. False where nothing was missing.
     */
    public Outcome<Boolean> furnish() {
        Furnish furniture = Office.furniture(
                shop.currency(),
                shop.extensions().stream()
                        .flatMap(extension -> extension.rules().stream())
                        .toList());
        return furnish(shop.chart().isEmpty() ? furniture : furniture.fitted(chart()));
    }

    /**
     * Adds accounts of the company's own and the roles that they play, such as an account for each authority that tax is owed
     * to ({@code output-vat} of the kind {@code CGST@IN}). What the chart has stays; false where nothing was missing.
     */
    public Outcome<Boolean> furnish(AccountsDefined more) {
        return furnish(new Furnish(more, new PostingRulesDefined(List.of(), List.of())));
    }

    private Outcome<Boolean> furnish(Furnish furniture) {
        return flows.look(office, furniture::isNeeded) ? flows.run(office, furniture) : Outcome.done(false);
    }

    /** The same door, for another person. */
    public BooksDoor by(ActorId person) {
        return new BooksDoor(shop, flows, office.by(person));
    }

    /** What customers and suppliers owe and are owed. */
    public PartiesDoor parties() {
        return new PartiesDoor(flows, office);
    }

    /** The register of assets. */
    public AssetsDoor assets() {
        return new AssetsDoor(flows, office);
    }

    /** What needs a second person. */
    public ControlDoor control() {
        return new ControlDoor(flows, office);
    }

    /** Card settlements and bank statements. */
    public TreasuryDoor treasury() {
        return new TreasuryDoor(flows, office);
    }

    /** Cards, wallets or instalments ({@code card}, {@code wallet}, {@code instalment}) from the till to the bank. */
    public CardsDoor cards(String tender) {
        return new CardsDoor(flows, office, tender);
    }

    /** The lines of one bank account, a kind of {@code cash-counterpart}, and the rules for what they are. */
    public BankDoor bank(String kind) {
        return new BankDoor(flows, office, kind);
    }

    /** Cheques and post-dated cheques. */
    public ChequesDoor cheques() {
        return new ChequesDoor(flows, office);
    }

    /** Exchange rates by day, kept. */
    public RatesDoor rates() {
        return new RatesDoor(flows, office);
    }

    /** Items in foreign currencies, by these rates, such as {@code rates().of("ecb").within(3)}. */
    public ForeignDoor foreign(RateSource rates) {
        return new ForeignDoor(flows, office, rates);
    }

    /** Leases, prepayments, standing entries, budgets, zakat. */
    public AgreementsDoor agreements() {
        return new AgreementsDoor(flows, office);
    }

    /** The stores of the company, each with books of its own. */
    public BranchDoor branches() {
        return new BranchDoor(flows, office, shop.policies().calendar());
    }

    /** VAT that is declared as it is paid. */
    public CashVatDoor cashVat() {
        return new CashVatDoor(flows, office);
    }

    /** VAT of imports, of the reverse charge, and what of it can not be reclaimed. */
    public VatDoor vat() {
        return new VatDoor(flows, office);
    }

    /** What an auditor asks of the journal: its chain, its past, its reasons, its file. */
    public JournalDoor journal() {
        return new JournalDoor(flows, office);
    }

    /** Revenue that is earned after the sale. */
    public RevenueDoor revenue() {
        return new RevenueDoor(flows, office);
    }

    /** Cash flow, equity, budget, zakat, VAT and the pages of accounts. */
    public StatementsDoor statements() {
        return new StatementsDoor(flows, office);
    }

    /** The returns that were filed, in order. */
    public List<VatReturnFiled> filedReturns() {
        return flows.look(
                office,
                reading ->
                        reading.state(SubLedgerFold.class).ledgers().filings().all());
    }

    /** The accounts. */
    public ChartOfAccounts chart() {
        return look(dev.mizan.ledger.books.Books::chart);
    }

    /** All balances as they stand. */
    public Balances balances() {
        return look(dev.mizan.ledger.books.Books::balances);
    }

    /** Opening, debits, credits and closing of every account. */
    public TrialBalance trialBalance(Period period) {
        return TrialBalance.of(chart(), balances(), period);
    }

    /** What was earned and spent in a period. */
    public IncomeStatement incomeStatement(Period period) {
        return IncomeStatement.of(chart(), balances(), period);
    }

    /** What the company owns and owes at the end of a day. */
    public BalanceSheet balanceSheet(LocalDate day) {
        return BalanceSheet.of(chart(), balances(), shop.policies().calendar(), day);
    }

    /**
     * Writes the whole journal as text for another program, in pieces; it is read from the log, so a journal of any
     * length passes through little memory.
     *
     * @param out takes each piece; what it is given is used again after the call
     */
    public void export(JournalText text, Consumer<? super CharSequence> out) {
        text.write(
                each -> flows.log()
                        .after(
                                0,
                                recorded -> recorded.facts().stream()
                                        .filter(JournalPosted.class::isInstance)
                                        .map(fact -> ((JournalPosted) fact).entry())
                                        .forEach(each)),
                out);
    }

    private <T> T look(Function<dev.mizan.ledger.books.Books, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(LedgerFold.class).books()));
    }
}
