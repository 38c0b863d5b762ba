// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.ledger.levy.CustomerWithholdingRules;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.rule.Amounts;
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
import dev.mizan.suite.vat.RelieveDebt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a customer's payment of all that is open of an invoice, less what the law lets it withhold. The invoice is settled
 * whole; what was withheld is owed by the authority.
 *
 * @param tax of the whole invoice
 */
record TakeWithheld(String customer, String number, LocalDate on, Money paid, String into, String against, Money tax)
        implements Flow<CustomerWithheld> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(WithheldFold.class)
                .of(customer)
                .map(agreed -> RelieveDebt.open(RelieveDebt.account(reading, customer), against)
                        .then(invoice -> taken(reading, agreed, invoice)))
                .orElseGet(() -> Outcome.refused(WithheldReason.MAY_NOT_WITHHOLD, "customer", customer));
    }

    private Outcome<Decision> taken(Reading reading, WithholdingAgreed agreed, OpenItem invoice) {
        Money gross = invoice.amount();
        if (!tax.currency().equals(gross.currency()) || tax.isNegative() || tax.compareTo(gross) > 0) {
            return Outcome.refused(WithheldReason.NOT_A_TAX, "tax", tax, "gross", gross);
        }
        Money open = RelieveDebt.account(reading, customer).open(invoice, LocalDate.MAX);
        Money within = tax.ratio(open.minor(), gross.minor(), Rounding.HALF_UP);
        Money withheld = agreed.of(open, within);
        boolean whole =
                paid.currency().equals(open.currency()) && paid.plus(withheld).equals(open) && withheld.isPositive();
        if (!whole) {
            return Outcome.refused(WithheldReason.NOT_THE_REST, "paid", paid, "withheld", withheld, "open", open);
        }
        CustomerWithheld fact =
                new CustomerWithheld(customer, number, against, on, withheld, Optional.of(agreed.rate()));
        return document(open, withheld).facts(reading).map(facts -> {
            List<Fact> all = new ArrayList<>(facts);
            all.add(fact);
            return Decision.of(reading.times(), all);
        });
    }

    private BookDocument document(Money settled, Money withheld) {
        Amounts amounts = Amounts.in(settled.currency())
                .with("payment", into, paid)
                .with("withheld", withheld)
                .with("settled", settled);
        return new BookDocument(
                PartySide.CUSTOMER,
                customer,
                OpenItem.lowering(OpenItem.Kind.PAYMENT, number, on, settled),
                CustomerWithholdingRules.PAID,
                amounts,
                against,
                customer);
    }

    @Override
    public CustomerWithheld answer(Recorded recorded) {
        return recorded.fact(CustomerWithheld.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was withheld: " + recorded.document()));
    }
}
