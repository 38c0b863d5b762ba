// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.value.Money;
import java.util.Collection;

/**
 * What one payment comes to.
 *
 * @param setAside by authorisations and increments
 * @param taken by purchase, captures and tips; nothing once it is voided
 * @param open what is set aside, was not released and may still be taken; a capture, release or void in doubt holds its part
 * @param refundable what was taken and may still be given back; a refund or void in doubt holds its part
 */
public record PaymentBalance(Money setAside, Money taken, Money open, Money refundable) {
    static PaymentBalance of(PaymentReference payment, Money zero, Collection<Asked> all) {
        Sums sums = new Sums(payment, zero, all);
        Money setAside = sums.moved(PaymentOperation.AUTHORISE).plus(sums.moved(PaymentOperation.INCREMENT));
        if (sums.moved(PaymentOperation.VOID).isPositive()) {
            return new PaymentBalance(setAside, zero, zero, zero);
        }
        Money captured = sums.moved(PaymentOperation.CAPTURE);
        Money taken = sums.moved(PaymentOperation.PURCHASE).plus(captured).plus(sums.moved(PaymentOperation.TIP));
        Money voiding = sums.inDoubt(PaymentOperation.VOID);
        Money open = setAside.minus(captured)
                .minus(sums.inDoubt(PaymentOperation.CAPTURE))
                .minus(sums.moved(PaymentOperation.RELEASE))
                .minus(sums.inDoubt(PaymentOperation.RELEASE))
                .minus(voiding.min(setAside));
        Money refundable = taken.minus(sums.moved(PaymentOperation.REFUND))
                .minus(sums.inDoubt(PaymentOperation.REFUND))
                .minus(voiding.min(taken));
        return new PaymentBalance(setAside, taken, open, refundable);
    }

    /** Sums over the requests about one payment. */
    private record Sums(PaymentReference payment, Money zero, Collection<Asked> all) {
        Money moved(PaymentOperation operation) {
            return Money.sum(
                    zero.currency(),
                    all.stream()
                            .filter(it -> it.isAbout(payment, operation))
                            .map(Asked::moved)
                            .toList());
        }

        Money inDoubt(PaymentOperation operation) {
            return Money.sum(
                    zero.currency(),
                    all.stream()
                            .filter(it -> it.isAbout(payment, operation))
                            .filter(it -> it.outcome().kind().open())
                            .map(it -> it.request().amount())
                            .toList());
        }
    }
}
