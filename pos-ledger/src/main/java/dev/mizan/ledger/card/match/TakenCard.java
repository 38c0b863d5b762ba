// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.card.CardSlip;
import dev.mizan.spi.payment.PaymentSlip;

/**
 * A payment as the shop has it, for an acquirer's line to be found beside.
 *
 * @param marks scheme, last digits and authorisation code as till and terminal wrote them; each empty where they did not
 * @param over whether it was settled or closed before, so that no line but one that names it is its
 */
public record TakenCard(CardSlip slip, PaymentSlip marks, boolean over) {}
