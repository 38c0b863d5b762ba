// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.ledger.levy.CustomerWithholdingRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Takes in a certificate; refused where it is not over what was withheld from its payments, to the last minor unit. */
record CertifyWithheld(WithheldCertified certified) implements Flow<WithheldCertified> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        WithheldFold fold = reading.state(WithheldFold.class);
        List<Money> withheld = new ArrayList<>();
        for (String payment : new LinkedHashSet<>(certified.payments())) {
            List<CustomerWithheld> open = fold.open(certified.customer(), payment);
            if (open.isEmpty()) {
                return Outcome.refused(
                        WithheldReason.NOTHING_OPEN, "customer", certified.customer(), "payment", payment);
            }
            open.forEach(it -> withheld.add(it.withheld()));
        }
        Money sum = Money.sum(certified.amount().currency(), withheld);
        if (!sum.equals(certified.amount()) || withheld.isEmpty()) {
            return Outcome.refused(
                    WithheldReason.CERTIFICATE_DIFFERS, "certified", certified.amount(), "withheld", sum);
        }
        if (sum.isZero()) {
            // What came back after its certificate is as much as the rest: nothing moves.
            return Outcome.done(Decision.of(reading.times(), List.of(certified)));
        }
        Amounts amounts = Amounts.in(sum.currency()).with("certified", sum);
        return new OfficePosting(
                        CustomerWithholdingRules.CERTIFIED,
                        amounts,
                        reading.times().businessDate().date(),
                        certified.certificate(),
                        certified.customer())
                .decide(reading)
                .map(posted -> Decision.posted(reading.times(), certified, posted));
    }

    @Override
    public WithheldCertified answer(Recorded recorded) {
        return recorded.fact(WithheldCertified.class)
                .orElseThrow(() -> new IllegalArgumentException("no certificate: " + recorded.document()));
    }
}
