// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.payment.PaymentSlip;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an acquirer writes beside a payment, by which it is found where the acquirer does not know the shop's reference.
 *
 * @param reference the acquirer's own; empty where it has none
 * @param slip scheme, last digits and authorisation code, each empty where it is not told; never a card number
 * @param paid the day of the payment; empty where the file tells the day of the deposit alone
 */
public record CardTrace(String reference, PaymentSlip slip, Optional<LocalDate> paid) {}
