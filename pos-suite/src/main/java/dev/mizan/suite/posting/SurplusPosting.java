// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.card.PaymentRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.value.Money;

/** What money brings to the books that a terminal moved beside a bill: it is owed to whoever it came from. */
public final class SurplusPosting {
    private SurplusPosting() {}

    /**
     * Money of a kind that came beside a bill.
     *
     * @param amount negative where it went, or is owed no more
     * @param document by which it is found again
     */
    public static Posting of(TenderKind kind, Money amount, String document) {
        return new Posting(
                PaymentRules.SURPLUS, Amounts.in(amount.currency()).with("amount", kind.code(), amount), document);
    }
}
