// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Payments that a bank is told to make from one account on one day. Only one that a bank would read can be built.
 *
 * @param message its own reference, 1 to 35 characters
 * @param payer the company's name
 * @param from its account
 */
public record PaymentOrder(String message, String payer, Iban from, LocalDate on, List<CreditTransfer> transfers) {
    /** More than any bank takes in one file. */
    public static final int MOST_TRANSFERS = 10_000;

    /** What ISO 20022 banks take as a reference: no slash at either end, none doubled. */
    private static final Pattern REFERENCE = Pattern.compile("(?!/)(?!.*//)[A-Za-z0-9/?:().,'+ -]{1,35}(?<!/)");

    public PaymentOrder {
        transfers = List.copyOf(transfers);
    }

    /** An order; refused, naming the payment, where a bank would send it back. */
    public static Outcome<PaymentOrder> of(
            String message, String payer, Iban from, LocalDate on, List<CreditTransfer> transfers) {
        if (transfers.isEmpty() || transfers.size() > MOST_TRANSFERS) {
            return Outcome.refused(BankReason.BAD_ORDER, "payment", message, "detail", transfers.size() + " payments");
        }
        if (!REFERENCE.matcher(message).matches() || payer.isBlank() || payer.length() > 140) {
            return Outcome.refused(BankReason.BAD_ORDER, "payment", message, "detail", "message id or payer");
        }
        Set<String> references = new HashSet<>();
        Currency currency = transfers.get(0).amount().currency();
        for (CreditTransfer transfer : transfers) {
            String wrong = wrong(transfer, currency);
            if (!references.add(transfer.endToEnd())) {
                wrong = "its reference is there twice";
            }
            if (!wrong.isEmpty()) {
                return Outcome.refused(BankReason.BAD_ORDER, "payment", transfer.endToEnd(), "detail", wrong);
            }
        }
        return Outcome.done(new PaymentOrder(message, payer, from, on, transfers));
    }

    private static String wrong(CreditTransfer transfer, Currency currency) {
        if (!REFERENCE.matcher(transfer.endToEnd()).matches()) {
            return "reference";
        }
        if (transfer.payee().isBlank()
                || transfer.payee().length() > 140
                || transfer.text().length() > 140) {
            return "payee or text longer than 140 characters, or no payee";
        }
        if (!transfer.amount().isPositive() || !transfer.amount().currency().equals(currency)) {
            return "amount " + transfer.amount();
        }
        return "";
    }

    /** The currency of all payments. */
    public Currency currency() {
        return transfers.get(0).amount().currency();
    }

    /** All payments together: the control sum. */
    public Money total() {
        return Money.sum(
                currency(), transfers.stream().map(CreditTransfer::amount).toList());
    }
}
