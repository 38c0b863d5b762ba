// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The lines of a bank statement beside the legs of the bank's account in the books. Each is used once; first those that
 * name each other, then those of one amount that are near in time. What is left on either side explains the difference
 * to the last minor unit.
 */
public record Reconciliation(
        Currency currency, List<Match> matches, List<BankStatement.Line> onlyAtBank, List<Booked> onlyInBooks) {
    /** A leg on the bank's account and its entry; positive where money came in. */
    public record Booked(JournalEntry entry, Money amount) {}

    /** A line and the leg that it is. */
    public record Match(BankStatement.Line line, Booked booked) {}

    public Reconciliation {
        matches = List.copyOf(matches);
        onlyAtBank = List.copyOf(onlyAtBank);
        onlyInBooks = List.copyOf(onlyInBooks);
    }

    /**
     * Matches a statement with the entries of the books.
     *
     * @param account the code of the bank's account
     * @param entries of the journal that are not reconciled yet
     * @param days how far apart line and entry may be where nothing but the amount tells them
     */
    public static Reconciliation of(BankStatement statement, String account, Iterable<JournalEntry> entries, int days) {
        return of(statement, account, entries, days, (line, booked) -> false);
    }

    /**
     * The same, where something more is known.
     *
     * @param known which line is which leg, as far as that is known before; of the same amount all the same
     */
    public static Reconciliation of(
            BankStatement statement,
            String account,
            Iterable<JournalEntry> entries,
            int days,
            BiPredicate<BankStatement.Line, Booked> known) {
        List<Booked> books = new ArrayList<>();
        for (JournalEntry entry : entries) {
            for (Leg leg : entry.legs()) {
                if (leg.account().equals(account)) {
                    books.add(new Booked(entry, leg.amount()));
                }
            }
        }
        List<BankStatement.Line> lines = new ArrayList<>(statement.lines());
        List<Match> matches = new ArrayList<>();
        match(lines, books, matches, known);
        match(lines, books, matches, Reconciliation::named);
        match(lines, books, matches, (line, booked) -> near(line, booked, days));
        return new Reconciliation(statement.opening().currency(), matches, lines, books);
    }

    private static void match(
            List<BankStatement.Line> lines,
            List<Booked> books,
            List<Match> matches,
            BiPredicate<BankStatement.Line, Booked> same) {
        for (BankStatement.Line line : List.copyOf(lines)) {
            Optional<Booked> found = books.stream()
                    .filter(booked -> booked.amount().equals(line.amount()) && same.test(line, booked))
                    .findFirst();
            if (found.isPresent()) {
                lines.remove(line);
                books.remove(found.get());
                matches.add(new Match(line, found.get()));
            }
        }
    }

    private static boolean named(BankStatement.Line line, Booked booked) {
        return line.names(booked.entry().head().document());
    }

    private static boolean near(BankStatement.Line line, Booked booked, int days) {
        return Math.abs(ChronoUnit.DAYS.between(line.booked(), booked.entry().on())) <= days;
    }

    /** By how much the bank has more than the books: all its own lines less all of theirs. */
    public Money difference() {
        Money bank = Money.sum(
                currency, onlyAtBank.stream().map(BankStatement.Line::amount).toList());
        Money books =
                Money.sum(currency, onlyInBooks.stream().map(Booked::amount).toList());
        return bank.minus(books);
    }
}
