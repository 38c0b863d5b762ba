// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a bank says moved one account. Amounts are positive where money came in; opening and all lines are the closing.
 *
 * @param account as the bank numbers it, such as an IBAN
 */
public record BankStatement(String account, Money opening, List<Line> lines, Money closing) {
    /**
     * One line.
     *
     * @param booked by the bank
     * @param reference by which the payer or the payee is found again, or empty
     * @param text whatever else the bank says
     * @param counterparty the account on the other side, as the bank numbers it; empty where it does not say
     */
    public record Line(LocalDate booked, Money amount, String reference, String text, String counterparty) {
        /** A line whose other side the bank does not say. */
        public Line(LocalDate booked, Money amount, String reference, String text) {
            this(booked, amount, reference, text, "");
        }

        /** What the bank says of it, in one text: day, amount, reference and text. Lines that are the same in it are two all the same. */
        public String key() {
            return String.join("|", booked.toString(), amount.toPlainString(), reference, text);
        }

        /** Whether it names a document: as its reference, or as a word of its own in the text. */
        public boolean names(String document) {
            if (document.isEmpty() || reference.equals(document)) {
                return !document.isEmpty();
            }
            for (int at = text.indexOf(document); at >= 0; at = text.indexOf(document, at + 1)) {
                int end = at + document.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                if (begins && ends) {
                    return true;
                }
            }
            return false;
        }
    }

    public BankStatement {
        lines = List.copyOf(lines);
    }

    /**
     * A statement that was read; refused where its lines do not lead from opening to closing. Lines in another currency or
     * beyond what an amount can be are thrown, as by {@link Money#plus}: whoever reads the file knows the line.
     */
    static Outcome<BankStatement> of(String account, Money opening, List<Line> lines, Money closing) {
        Money reached = opening;
        for (Line line : lines) {
            reached = reached.plus(line.amount());
        }
        return reached.equals(closing)
                ? Outcome.done(new BankStatement(account, opening, lines, closing))
                : Outcome.refused(
                        BankReason.DOES_NOT_ADD_UP,
                        "account",
                        account,
                        "opening",
                        opening,
                        "reached",
                        reached,
                        "closing",
                        closing);
    }
}
