// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.levy.WithholdingReport;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.Ageing;
import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.Dunning;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.PartyStatement;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.ItemsAllocated;
import dev.mizan.ledger.subledger.PartyNamed;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.ledger.treasury.TaxWithheld;
import dev.mizan.ledger.vatreturn.BadDebtRelief;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.books.AllocateItems;
import dev.mizan.suite.books.BookBill;
import dev.mizan.suite.books.CustomerDocuments;
import dev.mizan.suite.books.NameParty;
import dev.mizan.suite.books.PaySupplier;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import dev.mizan.suite.treasury.PayAbroad;
import dev.mizan.suite.vat.RelieveDebt;
import dev.mizan.suite.vat.SettleEarly;
import dev.mizan.suite.withheld.WithholdingDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Customers and suppliers. Every document is on the party's account and in the journal by one commit, so that the sum of
 * the accounts is always the control account. The accounts and rules come by {@link dev.mizan.suite.BooksDoor#furnish}.
 */
public final class PartiesDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public PartiesDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** Customers who withhold tax from what they pay. */
    public WithholdingDoor withholding() {
        return new WithholdingDoor(flows, office);
    }

    /**
     * Sends an invoice on account; net and tax are what it says, in the currency of the books, and are not rounded. Refused as
     * {@code receivable.no-document} where it has no number or party or is not above zero, and as {@code
     * receivable.duplicate-document} where the party has one of that number.
     */
    public Outcome<DocumentBooked> invoice(
            String customer, String number, LocalDate date, PaymentTerms terms, Money net, Money tax) {
        return flows.run(office, CustomerDocuments.invoice(customer, number, date, terms, net, tax));
    }

    /**
     * The same of what is taxed in several ways: zero-rated, exempt and exported sales come into boxes of their own.
     *
     * @param said what the invoice says of each treatment, in the currency of the books
     */
    public Outcome<DocumentBooked> invoice(
            String customer, String number, LocalDate date, PaymentTerms terms, List<TaxGroup> said) {
        return supplies(said)
                .then(all -> flows.run(office, CustomerDocuments.invoice(customer, number, date, terms, all)));
    }

    /** The same line by line, each for its cost centre, project or employee. */
    public Outcome<DocumentBooked> invoiceLines(
            String customer, String number, LocalDate date, PaymentTerms terms, List<DocumentLine> lines) {
        return supplies(lines.stream().map(DocumentLine::said).toList())
                .then(all -> flows.run(office, CustomerDocuments.invoice(customer, number, date, terms, all, lines)));
    }

    /** Gives credit line by line; {@code against} as above. */
    public Outcome<DocumentBooked> creditLines(
            String customer, String number, LocalDate date, List<DocumentLine> lines, String against) {
        return supplies(lines.stream().map(DocumentLine::said).toList())
                .then(all ->
                        flows.run(office, CustomerDocuments.creditNote(customer, number, date, all, lines, against)));
    }

    /** Gives credit for what was taxed in several ways; {@code said} and {@code against} as above. */
    public Outcome<DocumentBooked> creditNote(
            String customer, String number, LocalDate date, List<TaxGroup> said, String against) {
        return supplies(said)
                .then(all -> flows.run(office, CustomerDocuments.creditNote(customer, number, date, all, against)));
    }

    private Outcome<Supplies> supplies(List<TaxGroup> said) {
        return Supplies.of(
                said,
                flows.look(
                        office,
                        reading ->
                                reading.state(LedgerFold.class).books().chart().currency()));
    }

    /** Gives credit, against an invoice or, where none is named, against the oldest. */
    public Outcome<DocumentBooked> creditNote(
            String customer, String number, LocalDate date, Money net, Money tax, String against) {
        return flows.run(office, CustomerDocuments.creditNote(customer, number, date, net, tax, against));
    }

    /** Takes a payment, against what fell due first; what is over stays open. */
    public Outcome<DocumentBooked> payment(String customer, String number, LocalDate date, Money amount, String into) {
        return flows.run(office, CustomerDocuments.payment(customer, number, date, amount, into));
    }

    /**
     * Takes the payment of a whole invoice less the discount for paying early, rounded half up; its VAT is owed no more.
     * Refused after the last day of the discount, and where payment and discount are not what is open.
     *
     * @param tax of the whole invoice
     */
    public Outcome<DocumentBooked> paidEarly(
            String customer,
            String number,
            LocalDate date,
            Money paid,
            String into,
            String against,
            PaymentTerms terms,
            Money tax) {
        return flows.run(
                office, new SettleEarly(PartySide.CUSTOMER, customer, number, date, paid, into, against, terms, tax));
    }

    /**
     * Writes a debt off and has back the VAT that was paid over for it, as far as the law lets it.
     *
     * @param tax of the whole invoice
     * @param law such as {@link BadDebtRelief#SAUDI}
     */
    public Outcome<DocumentBooked> relieve(
            String customer,
            String number,
            LocalDate date,
            Money amount,
            String against,
            Money tax,
            BadDebtRelief law) {
        return flows.run(office, new RelieveDebt(customer, number, date, amount, against, tax, law));
    }

    /** Whom to remind of what on a day, by customer; customers without a reminder are left out. */
    public SortedMap<String, List<Dunning.Reminder>> reminders(Dunning levels, LocalDate asOf) {
        SortedMap<String, List<Dunning.Reminder>> due = new TreeMap<>();
        for (PartyAccount account : accounts(PartySide.CUSTOMER)) {
            List<Dunning.Reminder> of = levels.reminders(account, asOf);
            if (!of.isEmpty()) {
                due.put(account.party(), of);
            }
        }
        return due;
    }

    /** Reminders that go out and are kept. */
    public RemindersDoor dunning() {
        return new RemindersDoor(flows, office);
    }

    /** Writes a debt off; {@code relief} is the VAT that is had back on it. */
    public Outcome<DocumentBooked> writeOff(
            String customer, String number, LocalDate date, Money amount, Money relief, String against) {
        return flows.run(office, CustomerDocuments.writeOff(customer, number, date, amount, relief, against));
    }

    /** What suppliers give back and take less for: their credit notes, and discounts for paying early. */
    public SuppliersDoor suppliers() {
        return new SuppliersDoor(flows, office);
    }

    /** Books a supplier's bill; {@code billed} says what for. One that came before is refused. */
    public Outcome<DocumentBooked> bill(
            SupplierBill bill, PaymentTerms terms, Money tax, String billed, boolean confirmed) {
        return flows.run(office, BookBill.of(bill, terms, tax, billed, confirmed));
    }

    /** Pays a supplier; refused to one person alone where the shop asks for two. */
    public Outcome<DocumentBooked> pay(String supplier, String document, LocalDate on, Money amount, String from) {
        return flows.run(office, new PaySupplier(new Subject.Payment(supplier, document, on, amount, from)));
    }

    /**
     * Pays a supplier who lives abroad and keeps the authority's part back, rounded half up.
     *
     * @param service of the table, such as {@code royalties}
     * @param gross what the supplier's account is relieved of
     */
    public Outcome<TaxWithheld> payAbroad(
            WithholdingTable table,
            String supplier,
            String country,
            String service,
            String document,
            LocalDate on,
            Money gross,
            String from) {
        return table.of(supplier, country, service, on, gross, Rounding.HALF_UP)
                .then(payment -> flows.run(office, new PayAbroad(payment, document, from)));
    }

    /** What was withheld of payments abroad in a period: what the authority is owed for it. */
    public WithholdingReport withheld(WithholdingTable table, Period period) {
        return flows.look(
                office,
                reading -> WithholdingReport.of(
                        table,
                        reading.state(TreasuryFold.class).treasury().withheld(),
                        period,
                        reading.state(LedgerFold.class).books().chart().currency()));
    }

    /** Sets what is left of a payment or credit note against an invoice. */
    public Outcome<ItemsAllocated> allocate(PartySide side, String party, Allocation allocation) {
        return flows.run(office, new AllocateItems(side, party, allocation));
    }

    /** Says how a party is written on statements, in both languages. */
    public Outcome<PartyNamed> name(PartySide side, String party, Text name) {
        return flows.run(office, new NameParty(side, party, name));
    }

    /** How a party is written on statements; as its documents name it where nobody said. */
    public Text name(PartySide side, String party) {
        return look(ledgers -> ledgers.name(side, party));
    }

    /** The statement of one party, as it is sent out. */
    public Sheet statement(PartySide side, String party, Period period) {
        return look(ledgers ->
                PartyStatement.of(ledgers.account(side, party), period).sheet(ledgers.name(side, party)));
    }

    /** The account of one party. */
    public PartyAccount account(PartySide side, String party) {
        return look(ledgers -> ledgers.account(side, party));
    }

    /** The accounts of all customers or suppliers, by name. */
    public List<PartyAccount> accounts(PartySide side) {
        return look(ledgers -> ledgers.accounts(side));
    }

    /** What is open by how long it is overdue. */
    public Ageing ageing(PartySide side, LocalDate asOf) {
        return flows.look(
                office,
                reading -> Ageing.of(
                        reading.state(SubLedgerFold.class).ledgers().accounts(side),
                        reading.state(LedgerFold.class).books().chart().currency(),
                        asOf,
                        Ageing.MONTHLY));
    }

    private <T> T look(Function<SubLedgers, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(SubLedgerFold.class).ledgers()));
    }
}
