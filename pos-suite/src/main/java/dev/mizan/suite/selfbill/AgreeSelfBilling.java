// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.selfbill;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PurchaseFold;
import java.util.List;

/** Notes an agreement with a supplier that is known. */
record AgreeSelfBilling(SelfBillingAgreed agreed) implements Flow<SelfBillingAgreed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (agreed.party().name().isBlank() || agreed.party().vat().isEmpty()) {
            return Outcome.refused(SelfBillReason.NO_PARTY, "contract", agreed.contract());
        }
        return reading.state(PurchaseFold.class)
                .suppliers()
                .find(agreed.supplier())
                .map(known -> Decision.of(reading.times(), List.of(agreed))
                        .withKeys(List.of(reading.expected(SelfBillingAgreed.key(agreed.supplier())))));
    }

    @Override
    public SelfBillingAgreed answer(Recorded recorded) {
        return recorded.fact(SelfBillingAgreed.class)
                .orElseThrow(() -> new IllegalArgumentException("no agreement: " + recorded.document()));
    }
}
