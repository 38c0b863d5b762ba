// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.value.Money;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an entry and its legs say besides amounts, by key: tags in one format, metadata in the other. */
final class Notes {
    private Notes() {}

    static Map<String, String> of(JournalEntry entry) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("booked", entry.head().booked().toString());
        if (!entry.on().equals(entry.head().date())) {
            notes.put("document-date", entry.head().date().toString());
        }
        put(notes, "document", entry.head().document());
        put(notes, "rule", entry.rule());
        entry.reverses().ifPresent(id -> notes.put("reverses", id.toString()));
        if (isInOnePlace(entry)) {
            notes.putAll(of(entry.legs().get(0).at()));
        }
        return notes;
    }

    /** Only what the entry does not say for all of its legs. */
    static Map<String, String> of(Leg leg, JournalEntry entry) {
        return isInOnePlace(entry) ? Map.of() : of(leg.at());
    }

    /**
     * Whether the transaction's amount can stand in the text with its price: it is not nothing and on the side of the
     * books' amount. Others are told as notes.
     */
    static boolean isPriced(Leg leg) {
        return leg.foreign()
                .filter(foreign -> !foreign.isZero()
                        && foreign.isPositive() == leg.amount().isPositive())
                .isPresent();
    }

    /** The transaction's amount as a note, {@code 3.33 USD}. */
    static String foreign(Money foreign) {
        return foreign.toPlainString() + " " + foreign.currency();
    }

    private static boolean isInOnePlace(JournalEntry entry) {
        Dimensions first = entry.legs().get(0).at();
        return entry.legs().stream().allMatch(leg -> leg.at().equals(first));
    }

    private static Map<String, String> of(Dimensions at) {
        Map<String, String> notes = new LinkedHashMap<>();
        at.values().forEach((dimension, value) -> notes.put(dimension.key(), value));
        return notes;
    }

    private static void put(Map<String, String> notes, String key, String value) {
        if (!value.isEmpty()) {
            notes.put(key, value);
        }
    }
}
