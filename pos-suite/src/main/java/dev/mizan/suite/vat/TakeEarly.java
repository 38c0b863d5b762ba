// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;

/**
 * Takes a customer's payment of a whole invoice less the discount for paying early; the VAT in the discount is owed no more.
 * Refused after the last day of the discount, and where payment and discount are not what is open.
 *
 * @param tax of the whole invoice
 */
public record TakeEarly(
        String customer,
        String number,
        LocalDate on,
        Money paid,
        String into,
        String against,
        PaymentTerms terms,
        Money tax)
        implements Flow<DocumentBooked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return RelieveDebt.open(reading, customer, against).then(item -> {
            Money open = RelieveDebt.account(reading, customer).open(item, LocalDate.MAX);
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
                    ? document(item, discount).decide(reading)
                    : Outcome.refused(
                            ReceivableReason.NOT_PAID_WHOLE, "paid", paid, "discount", discount, "open", open);
        });
    }

    private BookDocument document(OpenItem invoice, Money discount) {
        Money taxOfIt = tax.ratio(discount.minor(), invoice.amount().minor(), Rounding.HALF_UP);
        Money settled = paid.plus(discount);
        Amounts amounts = Amounts.in(paid.currency())
                .with("payment", into, paid)
                .with("discount", discount.minus(taxOfIt))
                .with("discount-tax", taxOfIt)
                .with("settled", settled);
        return new BookDocument(
                PartySide.CUSTOMER,
                customer,
                OpenItem.lowering(OpenItem.Kind.PAYMENT, number, on, settled),
                PartyRules.PAID,
                amounts,
                against,
                customer);
    }

    @Override
    public DocumentBooked answer(Recorded recorded) {
        return recorded.fact(DocumentBooked.class)
                .orElseThrow(() -> new IllegalArgumentException("no payment: " + recorded.document()));
    }
}
