// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A balanced entry of two or more legs in one currency; one that does not balance can not be built. It is never
 * changed: a mistake is reversed and written again.
 *
 * @param on the day on which it is effective: the document's date, or a later one where that day was locked
 * @param legs at least two, at most {@link #MOST_LEGS}, none of them zero
 * @param reverses the entry that it takes back
 * @param rule the posting rule and version that chose the accounts, such as {@code sale@1}; empty where a person did
 */
public record JournalEntry(EntryHead head, LocalDate on, List<Leg> legs, Optional<EntryId> reverses, String rule) {
    /** More legs than any document needs: an invoice of 1,114 lines posts fewer than 20. */
    public static final int MOST_LEGS = 4_096;

    public JournalEntry {
        legs = List.copyOf(legs);
        if (LegCheck.of(legs) instanceof Refused<List<Leg>> refused) {
            throw new IllegalArgumentException(refused.toString());
        }
        if (on.isBefore(head.date())) {
            throw new IllegalArgumentException("effective on " + on + ", before its document of " + head.date());
        }
    }

    /** An entry whose legs are known to balance; to others it is an {@link IllegalArgumentException}. */
    public static JournalEntry of(EntryHead head, Leg... legs) {
        return new JournalEntry(head, head.date(), List.of(legs), Optional.empty(), "");
    }

    /** An entry of legs that a person or a file gave; refused, with the leg to look at, where they do not balance. */
    public static Outcome<JournalEntry> propose(EntryHead head, List<Leg> legs) {
        return LegCheck.of(legs).map(fine -> new JournalEntry(head, head.date(), fine, Optional.empty(), ""));
    }

    /** By which it is known. */
    public EntryId id() {
        return head.id();
    }

    /** The currency of all legs. */
    public Currency currency() {
        return legs.get(0).currency();
    }

    /** The same entry, effective on a later day. */
    public JournalEntry movedOn(LocalDate day) {
        return day.equals(on) ? this : new JournalEntry(head, day, legs, reverses, rule);
    }

    /** The same entry with the name of the rule that chose its accounts. */
    public JournalEntry by(String name) {
        return new JournalEntry(head, on, legs, reverses, name);
    }

    /** The same entry, every leg belonging there. */
    public JournalEntry at(Dimensions where) {
        return new JournalEntry(
                head, on, legs.stream().map(leg -> leg.at(where)).toList(), reverses, rule);
    }

    /** The entry that takes this one back; effective on the new document's date, but never before this entry. */
    public JournalEntry reversed(EntryHead by) {
        return new JournalEntry(
                by,
                by.date().isBefore(on) ? on : by.date(),
                legs.stream().map(Leg::negated).toList(),
                Optional.of(id()),
                rule);
    }
}
