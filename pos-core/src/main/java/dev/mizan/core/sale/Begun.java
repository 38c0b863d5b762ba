// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * A bill whose tenders are begun and that is neither a document yet nor given up. The till that loses its power opens
 * again on it: the goods, their prices and the payment keys are all here.
 */
public sealed interface Begun extends Fact permits TenderBegun, RefundBegun, DebitBegun {
    /** Which one. */
    CheckoutId checkout();

    /** The till session that it belongs to; the till does not close while it is open. */
    long session();

    /** The goods and what they cost. */
    Bill bill();

    /** What is to be paid, or paid back. */
    Money due();

    /** The payments that may be asked for, in the order in which they were planned. */
    List<PlannedTender> planned();

    /** The same, with more payments planned: after a decline, or when the customer splits the bill. */
    Begun with(List<PlannedTender> more);

    /** Whether this tender was planned: its kind and key, and at most its amount. */
    default boolean covers(Cashless tender) {
        return planned().stream().anyMatch(plan -> plan.covers(tender));
    }
}
