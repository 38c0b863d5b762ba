// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.ledger.bank.CreditTransfer;
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.bank.PaymentOrder;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Bills that are paid together: what is approved, to the letter.
 *
 * @param id the reference of the order, 1 to 35 characters
 * @param on the day on which the bank shall pay, and on which it is booked
 * @param payer the company's name as its bank writes it
 * @param account that pays
 * @param from the kind of {@code cash-counterpart} that this account is in the books
 */
public record PaymentRun(String id, LocalDate on, String payer, Iban account, String from, List<RunLine> lines) {
    public PaymentRun {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a run without a payment: " + id);
        }
    }

    /** What leaves the bank. */
    public Money total() {
        return Money.sum(
                lines.get(0).amount().currency(),
                lines.stream().map(RunLine::amount).toList());
    }

    /**
     * What the bank is told; refused where it would send it back.
     *
     * @param names of suppliers as their banks write them
     */
    public Outcome<PaymentOrder> order(UnaryOperator<String> names) {
        List<CreditTransfer> transfers = lines.stream()
                .map(line -> new CreditTransfer(
                        line.reference(), names.apply(line.supplier()), line.account(), line.amount(), line.bill()))
                .toList();
        return PaymentOrder.of(id, payer, account, on, transfers);
    }

    /** Writes it into a fact. */
    public void write(FieldWriter out) {
        out.text("id", id)
                .date("on", on)
                .text("payer", payer)
                .text("account", account.value())
                .text("from", from)
                .list("lines", lines, RunLine::write);
    }

    /** Reads what {@link #write} wrote. */
    public static PaymentRun read(FieldReader in) {
        String id = in.text("id");
        LocalDate on = in.date("on");
        String payer = in.text("payer");
        Iban account = in.parsed("account", Iban::new);
        return new PaymentRun(id, on, payer, account, in.text("from"), in.list("lines", RunLine::read));
    }
}
