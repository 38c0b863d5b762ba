// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import java.time.LocalDate;
import java.util.List;

/**
 * Business customers who withhold tax from what they pay, as their law wants. Invoices show the whole amount and are settled
 * whole; the authority owes what was withheld, by the customer's certificate. At a till it is a tender of the sale, see {@link
 * dev.mizan.suite.TillDoor#withheld}. The accounts and rules come by {@link dev.mizan.suite.BooksDoor#furnish}.
 *
 * <p>Safe for use by many threads; what writes blocks for the commit.
 */
public final class WithholdingDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door for whoever stands at a workplace; the door of parties opens it. */
    public WithholdingDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** Notes that a customer withholds so much, rounded half up; a rate of zero ends it. */
    public Outcome<WithholdingAgreed> agree(String customer, Base base, Percent rate) {
        return flows.run(office, new AgreeWithholding(new WithholdingAgreed(customer, base, rate)));
    }

    /**
     * Takes the payment of all that is open of an invoice, less what is withheld. Refused where the customer is not noted as
     * one who withholds, and where paid and withheld are not what is open, to the last minor unit.
     *
     * @param into the kind of cash account that it reached, such as {@code bank}
     * @param against the number of the invoice
     * @param tax of the whole invoice; where a part of it was credited, its share is taken
     */
    public Outcome<CustomerWithheld> payment(
            String customer, String number, LocalDate on, Money paid, String into, String against, Money tax) {
        return flows.run(office, new TakeWithheld(customer, number, on, paid, into, against, tax));
    }

    /**
     * Takes in a customer's certificate for some payments, and sales at tills by their numbers. Refused where no certificate is to come for one of them, and where
     * its amount is not what was withheld from them.
     */
    public Outcome<WithheldCertified> certificate(
            String customer, String certificate, List<String> payments, Money amount) {
        return flows.run(office, new CertifyWithheld(new WithheldCertified(customer, certificate, payments, amount)));
    }

    /** What was withheld without a certificate yet, at offices and tills, in the order of the payments. */
    public List<CustomerWithheld> open() {
        return flows.look(office, reading -> reading.state(WithheldFold.class).open());
    }
}
