// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.spi.value.Money;

/**
 * One payment of an order.
 *
 * @param endToEnd the reference that stays with it to the payee and comes back in reports; 1 to 35 characters
 * @param payee the name of whose account it is
 * @param text what it is for, up to 140 characters; may be empty
 */
public record CreditTransfer(String endToEnd, String payee, Iban account, Money amount, String text) {}
