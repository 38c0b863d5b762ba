// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Money;
import java.util.HashSet;
import java.util.Set;

/** A customer who pays later: when the till looks for the second time, it has happened. */
final class PaysLater {
    private static final String NETWORK = "simulated";

    private final Later each;
    private final Set<PaymentReference> looked = new HashSet<>();

    PaysLater(Later each) {
        this.each = each;
    }

    /** The till looks for one that is pending. */
    void looked(PaymentRequest request, SimulatedBank bank) {
        if (!looked.add(request.reference())) {
            happens(request, bank);
        }
    }

    private void happens(PaymentRequest request, SimulatedBank bank) {
        PaymentReference reference = request.reference();
        Money asked = request.amount();
        Money half = Money.ofMinor(Math.max(1, asked.minor() / 2), asked.currency());
        PaymentSlip slip = new PaymentSlip(NETWORK, "", reference.value());
        bank.decide(
                reference,
                switch (each) {
                    case PAID, PAID_TOO_MUCH, PAID_TWICE, GIVEN_BACK -> new PaymentOutcome.Approved(slip);
                    case PAID_IN_PART -> new PaymentOutcome.ApprovedPartial(half, slip);
                    case EXPIRED, PAID_AFTER_EXPIRY -> new PaymentOutcome.Cancelled();
                });
        switch (each) {
            case PAID_TOO_MUCH -> bank.comes(of(reference, "over"), half, NETWORK);
            case PAID_TWICE -> bank.comes(of(reference, "again"), asked, NETWORK);
            case PAID_AFTER_EXPIRY -> bank.comes(of(reference, "late"), asked, NETWORK);
            case GIVEN_BACK -> bank.givesBack(reference, of(reference, "back"), asked, NETWORK);
            case PAID, PAID_IN_PART, EXPIRED -> {}
        }
    }

    private static PaymentReference of(PaymentReference reference, String what) {
        return new PaymentReference(reference + "." + what);
    }
}
