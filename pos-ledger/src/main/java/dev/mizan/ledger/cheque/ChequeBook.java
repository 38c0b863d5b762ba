// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cheque;

import dev.mizan.ledger.cheque.Cheque.Way;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All cheques of a company in one currency and where each of them is. Immutable. */
public final class ChequeBook {
    private final Currency currency;
    private final Map<String, Entry> entries;

    /**
     * A cheque and where it is.
     *
     * @param since the day of its last step
     * @param times how often it was presented to a bank
     */
    public record Entry(Cheque cheque, ChequeState state, LocalDate since, int times) {}

    private ChequeBook(Currency currency, Map<String, Entry> entries) {
        this.currency = currency;
        this.entries = entries;
    }

    /** No cheques yet. */
    public static ChequeBook in(Currency currency) {
        return new ChequeBook(currency, Map.of());
    }

    /** The currency of all cheques. */
    public Currency currency() {
        return currency;
    }

    /** With a cheque that came in or goes out on a day; refused where it is in the book already. */
    public Outcome<ChequeBook> with(Cheque cheque, LocalDate on) {
        Entry before = entries.get(cheque.label());
        if (before != null) {
            return Outcome.refused(
                    ChequeReason.KNOWN_ALREADY,
                    "cheque",
                    cheque.label(),
                    "state",
                    before.state().word().en());
        }
        if (!cheque.amount().currency().equals(currency)) {
            return Outcome.refused(
                    ChequeReason.OTHER_CURRENCY,
                    "cheque",
                    cheque.label(),
                    "currency",
                    cheque.amount().currency(),
                    "expected",
                    currency);
        }
        ChequeState first = cheque.way() == Way.RECEIVED ? ChequeState.IN_HAND : ChequeState.ISSUED;
        return Outcome.done(put(new Entry(cheque, first, on, 0)));
    }

    /** A cheque goes on to another state on a day; a cheque is not presented before its date. */
    public Outcome<ChequeBook> moved(String label, ChequeState next, LocalDate on) {
        return find(label).then(entry -> {
            if (!entry.state().next().contains(next)) {
                return Outcome.refused(
                        ChequeReason.NO_SUCH_STEP,
                        "cheque",
                        label,
                        "state",
                        entry.state().word().en(),
                        "next",
                        next.word().en());
            }
            if (on.isBefore(entry.since())) {
                return Outcome.refused(ChequeReason.BACK_IN_TIME, "cheque", label, "last", entry.since(), "on", on);
            }
            boolean presents = next == ChequeState.DEPOSITED || next == ChequeState.PAID;
            if (presents && entry.cheque().postDated(on)) {
                return Outcome.refused(
                        ChequeReason.NOT_DUE,
                        "cheque",
                        label,
                        "due",
                        entry.cheque().due(),
                        "on",
                        on);
            }
            return Outcome.done(put(new Entry(entry.cheque(), next, on, entry.times() + (presents ? 1 : 0))));
        });
    }

    /** A bounced cheque, or one that is still in hand, is given back and another one taken in its place. */
    public Outcome<ChequeBook> replaced(String label, Cheque other, LocalDate on) {
        return moved(label, ChequeState.GIVEN_BACK, on).then(book -> book.with(other, on));
    }

    private ChequeBook put(Entry entry) {
        Map<String, Entry> more = new LinkedHashMap<>(entries);
        more.put(entry.cheque().label(), entry);
        return new ChequeBook(currency, more);
    }

    /** A cheque by its label. */
    public Outcome<Entry> find(String label) {
        Entry entry = entries.get(label);
        return entry == null ? Outcome.refused(ChequeReason.UNKNOWN, "cheque", label) : Outcome.done(entry);
    }

    /** All cheques in the order in which they came. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** The due list: what can be taken to the bank by a day, or will be presented to ours, the earliest first. */
    public List<Cheque> due(Way way, LocalDate through) {
        ChequeState waiting = way == Way.RECEIVED ? ChequeState.IN_HAND : ChequeState.ISSUED;
        return entries.values().stream()
                .filter(entry -> entry.state() == waiting)
                .map(Entry::cheque)
                .filter(cheque -> !cheque.postDated(through))
                .sorted(Comparator.comparing(Cheque::due).thenComparing(Cheque::label))
                .toList();
    }

    /** What stands in a state: the balance of its account. */
    public Money total(ChequeState state) {
        return Money.sum(
                currency,
                entries.values().stream()
                        .filter(entry -> entry.state() == state)
                        .map(entry -> entry.cheque().amount())
                        .toList());
    }

    /** What a customer has given by cheque and the bank has not paid: it is credit still, beside the open invoices. */
    public Money exposure(String party) {
        return Money.sum(
                currency,
                entries.values().stream()
                        .filter(entry -> entry.cheque().way() == Way.RECEIVED
                                && entry.cheque().party().equals(party)
                                && !entry.state().isEnd())
                        .map(entry -> entry.cheque().amount())
                        .toList());
    }

    /** Writes all cheques and where they are. */
    public void write(FieldWriter out) {
        out.text("currency", currency.code()).list("cheques", entries.values(), (entry, fields) -> {
            entry.cheque().write(fields);
            fields.text("state", entry.state().name())
                    .date("since", entry.since())
                    .number("times", entry.times());
        });
    }

    /** Reads what {@link #write} wrote. */
    public static ChequeBook read(FieldReader in) {
        Currency currency = in.parsed("currency", Currency::of);
        Map<String, Entry> read = new LinkedHashMap<>();
        in.list("cheques", ChequeBook::entry)
                .forEach(entry -> read.put(entry.cheque().label(), entry));
        return new ChequeBook(currency, read);
    }

    private static Entry entry(FieldReader in) {
        Cheque cheque = Cheque.read(in);
        return new Entry(
                cheque,
                in.parsed("state", ChequeState::valueOf),
                in.date("since"),
                Math.toIntExact(in.number("times")));
    }
}
