// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

import java.util.Set;

/**
 * A kind of payment is planned: for tender promotions. A bill that got one is paid by the kinds that its promotions ask
 * for, all of it, or not completed.
 *
 * @param kind a kind of tender such as {@code card} or {@code cash}, a card's scheme such as {@code mada}, or a wallet's
 *     provider, as a tender tells them; small letters and capitals are the same
 */
public record PaidBy(String kind) implements Condition {
    @Override
    public long missing(Purchase purchase) {
        for (String planned : purchase.visit().tenders()) {
            if (planned.equalsIgnoreCase(kind)) {
                return 0;
            }
        }
        return 1;
    }

    @Override
    public Set<String> paidBy() {
        return Set.of(kind);
    }
}
