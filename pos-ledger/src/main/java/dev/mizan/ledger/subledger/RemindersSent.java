// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.receivable.Dunning;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reminders that went out. Immutable; a fold of {@link ReminderSent}. */
public final class RemindersSent {
    /** None went out. */
    public static final RemindersSent NONE = new RemindersSent(new TreeMap<>());

    private final SortedMap<String, List<ReminderSent>> byCustomer;

    private RemindersSent(SortedMap<String, List<ReminderSent>> byCustomer) {
        this.byCustomer = Collections.unmodifiableSortedMap(byCustomer);
    }

    /** What a customer was sent, in order. */
    public List<ReminderSent> to(String customer) {
        return byCustomer.getOrDefault(customer, List.of());
    }

    /** The last reminder of an invoice. */
    public Optional<ReminderSent> last(String customer, String document) {
        return to(customer).stream()
                .filter(sent -> sent.document().equals(document))
                .reduce((first, second) -> second);
    }

    /**
     * What a party is to be reminded of that did not go out yet: an invoice that has reached a level above its last one. What was
     * charged for a reminder is not reminded of by itself.
     */
    public List<Dunning.Reminder> due(Dunning levels, PartyAccount account, LocalDate asOf) {
        return levels.reminders(account, asOf).stream()
                .filter(reminder -> to(account.party()).stream()
                        .noneMatch(sent -> sent.charge().equals(reminder.item().document())))
                .filter(reminder -> last(account.party(), reminder.item().document())
                        .map(sent -> sent.level() < reminder.level())
                        .orElse(true))
                .toList();
    }

    RemindersSent with(ReminderSent sent) {
        SortedMap<String, List<ReminderSent>> more = new TreeMap<>(byCustomer);
        List<ReminderSent> all = new ArrayList<>(to(sent.customer()));
        all.add(sent);
        more.put(sent.customer(), List.copyOf(all));
        return new RemindersSent(more);
    }

    /** Writes them; nothing where none went out. */
    void write(FieldWriter out) {
        if (!byCustomer.isEmpty()) {
            out.list(
                    "reminders",
                    byCustomer.values().stream().flatMap(List::stream).toList(),
                    ReminderSent::write);
        }
    }

    static RemindersSent read(FieldReader in) {
        SortedMap<String, List<ReminderSent>> all = new TreeMap<>();
        List<ReminderSent> sent =
                in.has("reminders") ? in.list("reminders", fields -> ReminderSent.read(fields, 1)) : List.of();
        sent.forEach(each ->
                all.computeIfAbsent(each.customer(), none -> new ArrayList<>()).add(each));
        for (Map.Entry<String, List<ReminderSent>> entry : all.entrySet()) {
            entry.setValue(List.copyOf(entry.getValue()));
        }
        return new RemindersSent(all);
    }
}
