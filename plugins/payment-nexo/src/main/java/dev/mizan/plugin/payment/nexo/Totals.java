// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what a reconciliation tells; what was reversed is taken off again. */
record Totals(Currency currency) {
    /** All schemes together; empty where a sum can not be read. */
    Optional<TerminalTotals> read(Fields body) {
        TerminalTotals sum = none();
        for (Fields brand : body.list("TransactionTotals")) {
            if (!brand.text("PaymentCurrency").equals(currency.code())) {
                continue;
            }
            Optional<TerminalTotals> one = brand(brand);
            if (one.isEmpty()) {
                return one;
            }
            sum = sum.plus(one.get());
        }
        return Optional.of(sum);
    }

    private TerminalTotals none() {
        return new TerminalTotals(Money.zero(currency), Money.zero(currency), 0);
    }

    private Optional<TerminalTotals> brand(Fields brand) {
        Money sales = Money.zero(currency);
        Money refunds = Money.zero(currency);
        long count = 0;
        for (Fields each : brand.list("PaymentTotals")) {
            Optional<Money> told = each.number("TransactionAmount")
                    .map(BigDecimal::toPlainString)
                    .flatMap(it -> Money.parse(it, currency));
            Optional<BigDecimal> times = each.number("TransactionCount").filter(it -> it.scale() <= 0);
            if (told.isEmpty() || times.isEmpty()) {
                return Optional.empty();
            }
            Money amount = told.get();
            long many = times.get().longValue();
            switch (each.text("TransactionType")) {
                case "Debit", "CompletedDeffered", "CompletedReservation" -> {
                    sales = sales.plus(amount);
                    count += many;
                }
                case "Credit" -> {
                    refunds = refunds.plus(amount);
                    count += many;
                }
                case "ReverseDebit" -> {
                    sales = sales.minus(amount);
                    count -= many;
                }
                case "ReverseCredit" -> {
                    refunds = refunds.minus(amount);
                    count -= many;
                }
                default -> {
                    // Set aside and not taken, declined, failed: no money moved.
                }
            }
        }
        boolean possible = !sales.isNegative() && !refunds.isNegative() && count >= 0 && count <= Integer.MAX_VALUE;
        return possible ? Optional.of(new TerminalTotals(sales, refunds, (int) count)) : Optional.empty();
    }
}
