// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** How an entry is written in a fact: short, since every sale has one. */
final class EntryForm {
    private EntryForm() {}

    static void write(JournalEntry entry, FieldWriter out) {
        EntryHead head = entry.head();
        out.text("id", head.id().toString()).date("date", head.date());
        if (!entry.on().equals(head.date())) {
            out.date("on", entry.on());
        }
        out.number("booked", ChronoUnit.MICROS.between(Instant.EPOCH, head.booked()));
        unlessEmpty(out, "document", head.document());
        unlessEmpty(out, "description", head.description());
        unlessEmpty(out, "rule", entry.rule());
        out.maybe("reverses", entry.reverses());
        out.text("currency", entry.currency().code());
        out.texts("accounts", entry.legs().stream().map(Leg::account).toList());
        out.numbers(
                "amounts",
                entry.legs().stream().mapToLong(leg -> leg.amount().minor()).toArray());
        writePlaces(entry.legs(), out);
        writeForeign(entry.legs(), out);
        if (entry.legs().stream().anyMatch(leg -> leg.lot().isPresent())) {
            out.texts(
                    "lots",
                    entry.legs().stream()
                            .map(leg -> leg.lot().map(Lot::toString).orElse(""))
                            .toList());
        }
    }

    /** Columns that stand only where a leg has an amount in another currency; an empty text where it has none. */
    private static void writeForeign(List<Leg> legs, FieldWriter out) {
        if (legs.stream().anyMatch(leg -> leg.foreign().isPresent())) {
            out.texts(
                    "foreign",
                    legs.stream()
                            .map(leg -> leg.foreign()
                                    .map(money -> money.currency().code())
                                    .orElse(""))
                            .toList());
            out.numbers(
                    "transaction",
                    legs.stream()
                            .mapToLong(leg -> leg.foreign().map(Money::minor).orElse(0L))
                            .toArray());
        }
    }

    private static void unlessEmpty(FieldWriter out, String name, String text) {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }

    private static void writePlaces(List<Leg> legs, FieldWriter out) {
        List<Dimensions> places =
                new ArrayList<>(new LinkedHashSet<>(legs.stream().map(Leg::at).toList()));
        if (places.size() > 1 || !places.get(0).equals(Dimensions.NONE)) {
            out.texts("at", places.stream().map(Dimensions::toString).toList());
        }
        if (places.size() > 1) {
            out.numbers(
                    "places",
                    legs.stream().mapToLong(leg -> places.indexOf(leg.at())).toArray());
        }
    }

    static JournalEntry read(FieldReader in) {
        EntryId id = in.parsed("id", EntryId::of);
        LocalDate date = in.date("date");
        LocalDate on = in.has("on") ? in.date("on") : date;
        Instant booked = Instant.EPOCH.plus(in.number("booked"), ChronoUnit.MICROS);
        String document = in.maybe("document").orElse("");
        String description = in.maybe("description").orElse("");
        String rule = in.maybe("rule").orElse("");
        Optional<EntryId> reverses =
                in.has("reverses") ? Optional.of(in.parsed("reverses", EntryId::of)) : Optional.empty();
        List<Leg> legs = readLegs(in);
        try {
            return new JournalEntry(new EntryHead(id, date, booked, document, description), on, legs, reverses, rule);
        } catch (IllegalArgumentException e) {
            throw in.wrong("not an entry: " + e.getMessage());
        }
    }

    private static List<Leg> readLegs(FieldReader in) {
        Currency currency = in.parsed("currency", Currency::of);
        List<String> accounts = in.texts("accounts");
        long[] amounts = in.numbers("amounts");
        List<Dimensions> places = in.has("at") ? places(in) : List.of(Dimensions.NONE);
        long[] placeOf = places.size() > 1 ? in.numbers("places") : new long[amounts.length];
        if (accounts.size() != amounts.length || placeOf.length != amounts.length) {
            throw in.wrong("columns of unequal length");
        }
        List<Leg> legs = new ArrayList<>(amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            if (placeOf[i] < 0 || placeOf[i] >= places.size()) {
                throw in.wrong("no place " + placeOf[i]);
            }
            legs.add(new Leg(accounts.get(i), Money.ofMinor(amounts[i], currency), places.get((int) placeOf[i])));
        }
        List<Leg> all = in.has("foreign") ? foreign(in, legs) : legs;
        return in.has("lots") ? lots(in, all) : all;
    }

    /** An empty text where a leg has none. */
    private static List<Leg> lots(FieldReader in, List<Leg> legs) {
        List<String> texts = in.texts("lots");
        if (texts.size() != legs.size()) {
            throw in.wrong("columns of unequal length");
        }
        List<Leg> all = new ArrayList<>(legs.size());
        for (int i = 0; i < texts.size(); i++) {
            Leg leg = legs.get(i);
            all.add(texts.get(i).isEmpty() ? leg : of(in, leg, LotLegs.lot(in, texts.get(i))));
        }
        return all;
    }

    private static Leg of(FieldReader in, Leg leg, Lot lot) {
        if (leg.foreign().isPresent() || !leg.amount().equals(lot.value())) {
            throw in.wrong(leg.amount() + " is not the value of " + lot);
        }
        return Leg.of(leg.account(), lot).at(leg.at());
    }

    private static List<Leg> foreign(FieldReader in, List<Leg> legs) {
        List<String> codes = in.texts("foreign");
        long[] minors = in.numbers("transaction");
        if (codes.size() != legs.size() || minors.length != legs.size()) {
            throw in.wrong("columns of unequal length");
        }
        List<Leg> all = new ArrayList<>(legs.size());
        for (int i = 0; i < minors.length; i++) {
            all.add(codes.get(i).isEmpty() ? legs.get(i) : legs.get(i).in(money(in, codes.get(i), minors[i])));
        }
        return all;
    }

    private static Money money(FieldReader in, String code, long minor) {
        try {
            return Money.ofMinor(minor, Currency.of(code));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw in.wrong("foreign: " + e.getMessage());
        }
    }

    private static List<Dimensions> places(FieldReader in) {
        try {
            return in.texts("at").stream().map(Dimensions::parse).toList();
        } catch (IllegalArgumentException e) {
            throw in.wrong("at: " + e.getMessage());
        }
    }
}
