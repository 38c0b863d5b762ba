// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.shop;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Books as one would write them in an afternoon: keep every leg, and add up what is asked for. */
public final class NaiveBooks {
    private record Row(String account, LocalDate on, Dimensions at, BigInteger minor) {}

    private final List<Row> rows = new ArrayList<>();

    public void post(JournalEntry entry) {
        for (Leg leg : entry.legs()) {
            rows.add(new Row(
                    leg.account(),
                    entry.on(),
                    leg.at(),
                    BigInteger.valueOf(leg.amount().minor())));
        }
    }

    public BigInteger debits(String account, LocalDate through, Predicate<Dimensions> where) {
        return sum(account, through, where, BigInteger.ONE);
    }

    public BigInteger credits(String account, LocalDate through, Predicate<Dimensions> where) {
        return sum(account, through, where, BigInteger.ONE.negate());
    }

    private BigInteger sum(String account, LocalDate through, Predicate<Dimensions> where, BigInteger side) {
        return rows.stream()
                .filter(row -> row.account().equals(account)
                        && !row.on().isAfter(through)
                        && where.test(row.at())
                        && row.minor().signum() == side.signum())
                .map(row -> row.minor().multiply(side))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
