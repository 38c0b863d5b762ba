// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cheque;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * A cheque as it is written.
 *
 * @param bank on which it is drawn
 * @param number that the bank gave it; with the bank unique in a book
 * @param party who gave it, or to whom it was given
 * @param due its date; later than the day it changes hands where it is post-dated
 * @param amount above zero
 */
public record Cheque(Way way, String bank, String number, String party, LocalDate due, Money amount) {
    /** Whether it came in or went out. */
    public enum Way {
        RECEIVED,
        ISSUED
    }

    public Cheque {
        if (bank.isBlank() || number.isBlank() || party.isBlank() || !amount.isPositive()) {
            throw new IllegalArgumentException("a cheque \"" + bank + "/" + number + "\" over " + amount);
        }
    }

    /** By which it is known in a book: {@code AlBank/000123}. */
    public String label() {
        return bank + "/" + number;
    }

    /** Whether it can only be presented later than a day. */
    public boolean postDated(LocalDate on) {
        return due.isAfter(on);
    }

    /** Writes it into a fact. */
    public void write(FieldWriter out) {
        out.text("way", way.name())
                .text("bank", bank)
                .text("number", number)
                .text("party", party)
                .date("due", due)
                .money("amount", amount);
    }

    /** Reads what {@link #write} wrote. */
    public static Cheque read(FieldReader in) {
        return new Cheque(
                in.parsed("way", Way::valueOf),
                in.text("bank"),
                in.text("number"),
                in.text("party"),
                in.date("due"),
                in.money("amount"));
    }
}
