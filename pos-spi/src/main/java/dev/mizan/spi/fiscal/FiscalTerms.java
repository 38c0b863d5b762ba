// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What else a document says; what is not said is empty.
 *
 * @param payments how it is paid
 * @param due until when (BT-9)
 * @param paymentTerms in words (BT-20)
 * @param buyerReference by which the buyer finds it (BT-10)
 * @param order the buyer's order (BT-13)
 * @param contract on which it rests (BT-12)
 * @param notes for a reader (BT-22)
 */
public record FiscalTerms(
        List<PaymentMeans> payments,
        Optional<LocalDate> due,
        String paymentTerms,
        String buyerReference,
        String order,
        String contract,
        List<String> notes) {
    /** Nothing is said. */
    public static final FiscalTerms NONE = new FiscalTerms(List.of(), Optional.empty(), "", "", "", "", List.of());

    public FiscalTerms {
        payments = List.copyOf(payments);
        notes = List.copyOf(notes);
    }

    /** Paid in this way, and nothing else is said. */
    public static FiscalTerms paidBy(PaymentMeans... means) {
        return new FiscalTerms(List.of(means), Optional.empty(), "", "", "", "", List.of());
    }
}
