// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * Settles a whole invoice or bill by a payment, less the discount for paying early. The VAT in the discount is owed no more,
 * or no more reclaimed (Saudi bylaws, article 40: the value of a supply that is lowered afterwards). Refused after the last
 * day of the discount, where payment and discount are not what is open, and to one person alone who may not pay so much.
 *
 * @param side who is paid less: a customer pays us, we pay a supplier
 * @param cash the kind of {@code cash-counterpart} that the money comes into or goes out of
 * @param tax of the whole document
 */
public record SettleEarly(
        PartySide side,
        String party,
        String number,
        LocalDate on,
        Money paid,
        String cash,
        String against,
        PaymentTerms terms,
        Money tax)
        implements Flow<DocumentBooked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return alone(reading).then(fine -> facts(reading)).map(facts -> Decision.of(reading.times(), facts));
    }

    private Outcome<Money> alone(Reading reading) {
        return side == PartySide.CUSTOMER
                ? Outcome.done(paid)
                : reading.state(SubLedgerFold.class)
                        .ledgers()
                        .approvalPolicy()
                        .byOne(
                                new Subject.Payment(party, number, on, paid, cash),
                                reading.at().actor())
                        .map(Subject.Payment::amount);
    }

    private Outcome<List<Fact>> facts(Reading reading) {
        PartyAccount account = reading.state(SubLedgerFold.class).ledgers().account(side, party);
        return document(account).then(document -> document.facts(reading, account, 0));
    }

    /** What is booked, by the party's account as it stands; refused as said above, whoever pays. */
    public Outcome<BookDocument> document(PartyAccount account) {
        return RelieveDebt.open(account, against).then(item -> {
            Money open = account.open(item, LocalDate.MAX);
            if (on.isAfter(terms.discountUntil(item.date()))) {
                return Outcome.refused(
                        ReceivableReason.DISCOUNT_LAPSED,
                        "document",
                        against,
                        "until",
                        terms.discountUntil(item.date()));
            }
            Money discount = terms.discount(item.amount(), item.date(), on, Rounding.HALF_UP);
            return paid.currency().equals(open.currency())
                            && paid.plus(discount).equals(open)
                            && paid.isPositive()
                    ? Outcome.done(document(item, discount))
                    : Outcome.refused(
                            ReceivableReason.NOT_PAID_WHOLE, "paid", paid, "discount", discount, "open", open);
        });
    }

    /**
     * What is booked for a payment that was made, whatever the day.
     *
     * @param discount what is taken off, with its VAT; may be nothing
     */
    public BookDocument document(OpenItem invoice, Money discount) {
        Money taxOfIt = tax.ratio(discount.minor(), invoice.amount().minor(), Rounding.HALF_UP);
        Money settled = paid.plus(discount);
        Amounts amounts = Amounts.in(paid.currency())
                .with("payment", cash, paid)
                .with("discount", discount.minus(taxOfIt))
                .with("discount-tax", taxOfIt)
                .with("settled", settled);
        return new BookDocument(
                side,
                party,
                OpenItem.lowering(OpenItem.Kind.PAYMENT, number, on, settled),
                side == PartySide.CUSTOMER ? PartyRules.PAID : PartyRules.BILL_PAID,
                amounts,
                against,
                party);
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return recorded.fact(DocumentBooked.class)
                .orElseThrow(() -> new IllegalArgumentException("no payment: " + recorded.document()));
    }
}
