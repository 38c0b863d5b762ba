// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.export.AccountNames;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entries of drafts: names become accounts, notes become what they were, and every entry balances exactly. */
final class Understood {
    private final ImportTerms terms;
    private final Currency books;
    private final Map<String, String> codes = new HashMap<>();
    private int entries;

    Understood(ImportTerms terms) {
        this.terms = terms;
        this.books = terms.chart().currency();
        AccountNames names = new AccountNames(terms.chart());
        for (Account account : terms.chart().byCode()) {
            codes.put(names.of(account.code()), account.code());
        }
        codes.putAll(terms.names());
    }

    /** The number of the next entry of the file, taken. */
    int next() {
        return entries++;
    }

    /** The code of each name that a file may use. */
    Map<String, String> codes() {
        return codes;
    }

    JournalEntry entry(Draft draft) {
        int number = next();
        try {
            List<Leg> legs = legs(draft);
            Map<String, String> notes = draft.notes;
            LocalDate date = LocalDate.parse(notes.getOrDefault("document-date", draft.on.toString()));
            Instant booked = notes.containsKey("booked") ? Instant.parse(notes.get("booked")) : terms.booked();
            EntryHead head = new EntryHead(
                    draft.id.isEmpty() ? EntryId.of(terms.batch(), number) : EntryId.of(draft.id),
                    date,
                    booked,
                    notes.getOrDefault("document", ""),
                    draft.description);
            return whole(draft, head, legs);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw BadJournal.at(draft.line, String.valueOf(e.getMessage()));
        }
    }

    private static JournalEntry whole(Draft draft, EntryHead head, List<Leg> legs) {
        Outcome<JournalEntry> proposed = JournalEntry.propose(head, legs);
        if (proposed instanceof Refused<JournalEntry> refused) {
            throw new BadJournal(ExchangeReason.UNBALANCED, "line", draft.line, "detail", refused.message(Language.EN));
        }
        Optional<EntryId> reverses =
                Optional.ofNullable(draft.notes.get("reverses")).map(EntryId::of);
        return new JournalEntry(head, draft.on, legs, reverses, draft.notes.getOrDefault("rule", ""));
    }

    private List<Leg> legs(Draft draft) {
        Dimensions everywhere = place(draft.notes);
        List<Leg> legs = new ArrayList<>();
        Optional<Draft.Row> silent = Optional.empty();
        for (Draft.Row row : draft.rows) {
            if (row.lot.isPresent()) {
                Lot lot = row.lot.get().lot(Optional.ofNullable(row.notes.get("lot")), draft.on);
                legs.add(Leg.of(code(row), lot).at(at(row, everywhere)));
            } else if (row.amount.isPresent()) {
                legs.add(leg(row, row.amount.get(), everywhere));
            } else if (silent.isPresent()) {
                throw BadJournal.at(row.line, "a second posting without an amount");
            } else {
                silent = Optional.of(row);
            }
        }
        if (silent.isPresent()) {
            if (legs.isEmpty()) {
                throw BadJournal.at(draft.line, "no amount at all");
            }
            Dimensions at = at(silent.get(), everywhere);
            legs.add(
                    draft.rows.indexOf(silent.get()),
                    Leg.balancing(code(silent.get()), legs).at(at));
        }
        return legs;
    }

    private Leg leg(Draft.Row row, Money amount, Dimensions everywhere) {
        Dimensions at = at(row, everywhere);
        String code = code(row);
        if (!amount.currency().equals(books)) {
            Money price = row.price
                    .filter(it -> it.currency().equals(books))
                    .orElseThrow(() -> new BadJournal(
                            ExchangeReason.NO_PRICE, "line", row.line, "amount", amount, "books", books));
            Money total = amount.isNegative() ? price.absolute().negated() : price.absolute();
            return new Leg(code, total, at, Optional.of(amount));
        }
        return new Leg(
                code, amount, at, Optional.ofNullable(row.notes.get("foreign")).map(Understood::money));
    }

    private static Money money(String written) {
        int space = written.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("no amount with a currency: " + written);
        }
        return Money.of(written.substring(0, space), Currency.of(written.substring(space + 1)));
    }

    private String code(Draft.Row row) {
        String code = codes.get(row.name);
        if (code == null || terms.chart().indexOf(code) < 0) {
            throw new BadJournal(ExchangeReason.UNKNOWN_ACCOUNT, "line", row.line, "name", row.name);
        }
        return code;
    }

    private static Dimensions at(Draft.Row row, Dimensions everywhere) {
        Dimensions own = place(row.notes);
        return own.equals(Dimensions.NONE) ? everywhere : own;
    }

    private static Dimensions place(Map<String, String> notes) {
        Dimensions place = Dimensions.NONE;
        for (Dimension dimension : Dimension.values()) {
            String value = notes.get(dimension.key());
            place = value == null ? place : place.and(dimension, value);
        }
        return place;
    }
}
