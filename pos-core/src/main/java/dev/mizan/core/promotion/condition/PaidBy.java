// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

/**
 * A kind of payment is planned: for tender promotions.
 *
 * @param kind the shop's code of it
 */
public record PaidBy(String kind) implements Condition {
    @Override
    public long missing(Purchase purchase) {
        return purchase.visit().tenders().contains(kind) ? 0 : 1;
    }
}
