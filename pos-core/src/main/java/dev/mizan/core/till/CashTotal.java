// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

/**
 * Cash that was put in or taken out for one reason.
 *
 * @param moves how often
 * @param amount in minor units, above zero; the reason says which way
 */
public record CashTotal(CashReason reason, long moves, long amount) {
    CashTotal plus(CashTotal other) {
        return new CashTotal(reason, Math.addExact(moves, other.moves), Math.addExact(amount, other.amount));
    }
}
