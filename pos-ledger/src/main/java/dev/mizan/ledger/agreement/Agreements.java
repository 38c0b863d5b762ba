// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was agreed and is booked period by period, and what was planned. Folded from facts, by one writer; what it hands
 * out is immutable.
 */
public final class Agreements {
    /** The kinds of fact that it is folded from. */
    public static final Set<FactType<?>> FACTS =
            Set.of(LeaseChanged.TYPE, StandingAgreed.TYPE, StandingPosted.TYPE, StandingEnded.TYPE, BudgetSet.TYPE);

    /** What is due of one agreement. */
    public record Due(String id, int postedBefore, List<JournalEntry> entries) {
        public Due {
            entries = List.copyOf(entries);
        }
    }

    private final SortedMap<String, LeaseChanged> leases = new TreeMap<>();
    private final SortedMap<String, StandingAgreed> standing = new TreeMap<>();
    private final SortedMap<String, Integer> posted = new TreeMap<>();
    private final Set<String> ended = new TreeSet<>();
    private final SortedMap<String, BudgetSet> budgets = new TreeMap<>();

    /** Nothing was agreed yet. */
    public Agreements() {}

    /** The leases by their number, those that have run out among them. */
    public SortedMap<String, RunningLease> leases() {
        SortedMap<String, RunningLease> all = new TreeMap<>();
        leases.forEach((id, change) -> all.put(id, change.after()));
        return all;
    }

    /** One lease. */
    public Outcome<RunningLease> lease(String id) {
        LeaseChanged change = leases.get(id);
        return change == null
                ? Outcome.refused(AgreementReason.UNKNOWN, "agreement", id)
                : Outcome.done(change.after());
    }

    /** Decides whether a name is free for a new agreement. */
    public Outcome<String> isNew(String id) {
        return leases.containsKey(id) || standing.containsKey(id)
                ? Outcome.refused(AgreementReason.KNOWN, "agreement", id)
                : Outcome.done(id);
    }

    /** What makes entries still, by its name. */
    public SortedMap<String, Standing> standing() {
        SortedMap<String, Standing> all = new TreeMap<>();
        standing.forEach((id, agreed) -> {
            if (!ended.contains(id)) {
                all.put(id, agreed.what());
            }
        });
        return all;
    }

    /** The entries that are due by a day and were not posted; agreements with nothing due are left out. */
    public List<Due> due(FiscalCalendar calendar, LocalDate through, Instant booked) {
        List<Due> all = new ArrayList<>();
        for (StandingAgreed agreed : standing.values()) {
            int before = posted.getOrDefault(agreed.id(), 0);
            List<JournalEntry> due = ended.contains(agreed.id())
                    ? List.of()
                    : agreed.what().due(agreed.key(), calendar, through, booked);
            if (due.size() > before) {
                all.add(new Due(agreed.id(), before, due.subList(before, due.size())));
            }
        }
        return List.copyOf(all);
    }

    /** What was planned for a period, by account; empty where nothing was. */
    public Map<String, Money> budget(Period period) {
        BudgetSet set = budgets.get(period.toString());
        return set == null ? Map.of() : Map.copyOf(set.planned());
    }

    /** Takes a fact in; facts of other kinds are a bug. */
    public void apply(Fact fact) {
        if (fact instanceof LeaseChanged changed) {
            leases.put(changed.after().id(), changed);
        } else if (fact instanceof StandingAgreed agreed) {
            standing.put(agreed.id(), agreed);
        } else if (fact instanceof StandingPosted some) {
            posted.put(some.id(), some.posted());
        } else if (fact instanceof StandingEnded end) {
            ended.add(end.id());
        } else if (fact instanceof BudgetSet set) {
            budgets.put(set.period().toString(), set);
        } else {
            throw new IllegalArgumentException(
                    "not a fact of agreements: " + fact.factType().name());
        }
    }

    /** The version of the form that {@link #write} writes. */
    public static int version() {
        return 1;
    }

    /** Writes the whole state, the same bytes for the same state. */
    public void write(FieldWriter out) {
        out.list("leases", leases.values(), LeaseChanged::write)
                .list("standing", standing.values(), StandingAgreed::write)
                .list(
                        "posted",
                        posted.entrySet(),
                        (entry, fields) -> fields.text("id", entry.getKey()).number("posted", entry.getValue()))
                .texts("ended", List.copyOf(ended))
                .list("budgets", budgets.values(), BudgetSet::write);
    }

    /** Reads what {@link #write} wrote. */
    public static Agreements read(FieldReader in) {
        Agreements read = new Agreements();
        in.list("leases", fields -> LeaseChanged.read(fields, 1)).forEach(read::apply);
        in.list("standing", fields -> StandingAgreed.read(fields, 1)).forEach(read::apply);
        in.list("posted", fields -> StandingPosted.read(fields, 1)).forEach(read::apply);
        read.ended.addAll(in.texts("ended"));
        in.list("budgets", fields -> BudgetSet.read(fields, 1)).forEach(read::apply);
        return read;
    }
}
