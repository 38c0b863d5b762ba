// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.ledger.bank.Iban;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * One bill that a run pays.
 *
 * @param reference by which bank and books know the payment; unique for the supplier
 * @param amount what is paid, above zero
 * @param discount what is taken off for paying early, with its VAT; may be nothing
 * @param tax of the whole bill; nothing without a discount
 */
public record RunLine(
        String reference, String supplier, String bill, Iban account, Money amount, Money discount, Money tax) {
    public RunLine {
        if (!amount.isPositive() || discount.isNegative() || tax.isNegative()) {
            throw new IllegalArgumentException(reference + ": " + amount + " less " + discount);
        }
    }

    /** What of the bill it settles. */
    public Money settles() {
        return amount.plus(discount);
    }

    void write(FieldWriter out) {
        out.text("reference", reference)
                .text("supplier", supplier)
                .text("bill", bill)
                .text("account", account.value())
                .money("amount", amount);
        if (!discount.isZero()) {
            out.money("discount", discount).money("tax", tax);
        }
    }

    static RunLine read(FieldReader in) {
        String reference = in.text("reference");
        String supplier = in.text("supplier");
        String bill = in.text("bill");
        Iban account = in.parsed("account", Iban::new);
        Money amount = in.money("amount");
        Money none = Money.zero(amount.currency());
        boolean early = in.has("discount");
        return new RunLine(
                reference,
                supplier,
                bill,
                account,
                amount,
                early ? in.money("discount") : none,
                early ? in.money("tax") : none);
    }
}
