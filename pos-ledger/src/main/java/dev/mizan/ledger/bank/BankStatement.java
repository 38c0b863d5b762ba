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
     */
    public record Line(LocalDate booked, Money amount, String reference, String text) {}

    public BankStatement {
        lines = List.copyOf(lines);
    }

    /** A statement that was read; refused where its lines do not lead from opening to closing. */
    static Outcome<BankStatement> of(String account, Money opening, List<Line> lines, Money closing) {
        Money reached = opening.plus(
                Money.sum(opening.currency(), lines.stream().map(Line::amount).toList()));
        return reached.equals(closing)
                ? Outcome.done(new BankStatement(account, opening, lines, closing))
                : Outcome.refused(
                        BankReason.DOES_NOT_ADD_UP, "opening", opening, "reached", reached, "closing", closing);
    }
}
