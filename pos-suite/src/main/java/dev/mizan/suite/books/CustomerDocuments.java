// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.OpenItem.Kind;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.List;

/** What is booked on a customer's account, each as a flow. */
public final class CustomerDocuments {
    private CustomerDocuments() {}

    /** A document that is booked, or refused before it is one. */
    private record Sound(Outcome<Flow<DocumentBooked>> document) implements Flow<DocumentBooked> {
        @Override
        public Outcome<Decision> decide(Reading reading) {
            return document.then(it -> it.decide(reading));
        }

        @Override
        public DocumentBooked answer(Recorded recorded) {
            return document.orElseThrow().answer(recorded);
        }
    }

    /** An invoice on account: net and tax are what it says, never worked out again. */
    public static Flow<DocumentBooked> invoice(
            String customer, String number, LocalDate date, PaymentTerms terms, Money net, Money tax) {
        return new Sound(OpenItem.gross(customer, number, net, tax)
                .map(gross -> book(
                        customer,
                        OpenItem.invoice(number, date, terms, gross),
                        PartyRules.INVOICED,
                        taxed(net, tax),
                        "")));
    }

    /** An invoice on account of what is taxed in several ways. */
    public static Flow<DocumentBooked> invoice(
            String customer, String number, LocalDate date, PaymentTerms terms, Supplies supplies) {
        return invoice(customer, number, date, terms, supplies, lines(supplies));
    }

    /** The same by lines that together are the supplies. */
    public static Flow<DocumentBooked> invoice(
            String customer,
            String number,
            LocalDate date,
            PaymentTerms terms,
            Supplies supplies,
            List<DocumentLine> lines) {
        return new Sound(OpenItem.gross(customer, number, supplies.gross())
                .map(gross -> book(
                        customer,
                        OpenItem.invoice(number, date, terms, gross),
                        PartyRules.INVOICED,
                        taxed(supplies, lines),
                        "")));
    }

    /** A credit note of what was taxed in several ways. */
    public static Flow<DocumentBooked> creditNote(
            String customer, String number, LocalDate date, Supplies supplies, String against) {
        return creditNote(customer, number, date, supplies, lines(supplies), against);
    }

    /** The same by lines that together are the supplies. */
    public static Flow<DocumentBooked> creditNote(
            String customer,
            String number,
            LocalDate date,
            Supplies supplies,
            List<DocumentLine> lines,
            String against) {
        return new Sound(OpenItem.gross(customer, number, supplies.gross())
                .map(gross -> book(
                        customer,
                        OpenItem.lowering(Kind.CREDIT_NOTE, number, date, gross),
                        PartyRules.CREDITED,
                        taxed(supplies, lines),
                        against)));
    }

    private static List<DocumentLine> lines(Supplies supplies) {
        return supplies.groups().stream()
                .map(group -> new DocumentLine("", group, Dimensions.NONE))
                .toList();
    }

    private static Amounts taxed(Supplies supplies, List<DocumentLine> lines) {
        Amounts amounts =
                Amounts.in(supplies.currency()).with("tax", supplies.tax()).with("gross", supplies.gross());
        for (DocumentLine line : lines) {
            TaxGroup said = line.said();
            amounts = amounts.with("net", SalesByTreatment.kind(said.treatment()), said.taxable(), line.at());
        }
        return amounts;
    }

    /** A credit note; set against an invoice, or against the oldest where none is named. */
    public static Flow<DocumentBooked> creditNote(
            String customer, String number, LocalDate date, Money net, Money tax, String against) {
        return new Sound(OpenItem.gross(customer, number, net, tax)
                .map(gross -> book(
                        customer,
                        OpenItem.lowering(Kind.CREDIT_NOTE, number, date, gross),
                        PartyRules.CREDITED,
                        taxed(net, tax),
                        against)));
    }

    /**
     * A payment that came in, set against the invoices that fell due first; what is over stays open.
     *
     * @param into the kind of {@code cash-counterpart} that takes it, such as {@code bank}
     */
    public static Flow<DocumentBooked> payment(
            String customer, String number, LocalDate date, Money amount, String into) {
        return payment(customer, number, date, amount, into, "");
    }

    /** A payment that came in for one invoice; for the oldest where none is named. */
    public static Flow<DocumentBooked> payment(
            String customer, String number, LocalDate date, Money amount, String into, String against) {
        return new Sound(OpenItem.gross(customer, number, amount)
                .map(paid -> book(
                        customer,
                        OpenItem.lowering(Kind.PAYMENT, number, date, paid),
                        PartyRules.PAID,
                        Amounts.in(paid.currency()).with("settled", paid).with("payment", into, paid),
                        against)));
    }

    /** A debt that will not be paid; the VAT that is had back on it lowers the loss. */
    public static Flow<DocumentBooked> writeOff(
            String customer, String number, LocalDate date, Money amount, Money relief, String against) {
        return new Sound(OpenItem.gross(customer, number, amount)
                .map(lost -> book(
                        customer,
                        OpenItem.lowering(Kind.WRITE_OFF, number, date, lost),
                        PartyRules.WRITTEN_OFF,
                        Amounts.in(lost.currency())
                                .with("settled", lost)
                                .with("relief", relief)
                                .with("loss", lost.minus(relief)),
                        against)));
    }

    private static Amounts taxed(Money net, Money tax) {
        return Amounts.in(net.currency()).with("net", net).with("tax", tax).with("gross", net.plus(tax));
    }

    private static Flow<DocumentBooked> book(
            String customer, OpenItem item, String event, Amounts amounts, String against) {
        return new BookDocument(PartySide.CUSTOMER, customer, item, event, amounts, against, customer);
    }
}
