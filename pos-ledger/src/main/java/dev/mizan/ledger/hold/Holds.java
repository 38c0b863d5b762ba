// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.hold;

import dev.mizan.ledger.hold.HoldEnded.How;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.limit.LimitReason;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** All holds, open and ended; each ends exactly once. Immutable. */
public final class Holds {
    /** No holds. */
    public static final Holds NONE = new Holds(Map.of(), Map.of());

    private final Map<String, Hold> all;
    private final Map<String, How> ended;

    private Holds(Map<String, Hold> all, Map<String, How> ended) {
        this.all = Collections.unmodifiableMap(new TreeMap<>(all));
        this.ended = Collections.unmodifiableMap(new TreeMap<>(ended));
    }

    /** A hold, open or ended. */
    public Optional<Hold> hold(EntryId id) {
        return Optional.ofNullable(all.get(id.toString()));
    }

    /** Whether a hold still counts. */
    public boolean isOpen(EntryId id) {
        return all.containsKey(id.toString()) && !ended.containsKey(id.toString());
    }

    /** All open holds in the order of their ids. */
    public List<Hold> open() {
        return all.values().stream().filter(hold -> isOpen(hold.id())).toList();
    }

    /** The open hold with this id, not run out; refused where there is none. */
    public Outcome<Hold> live(EntryId id, Instant now) {
        return open(id).then(hold -> hold.expires().isAfter(now)
                ? Outcome.done(hold)
                : Outcome.refused(LimitReason.HOLD_EXPIRED, "id", id, "expires", hold.expires()));
    }

    /** The open hold with this id, run out or not. */
    public Outcome<Hold> open(EntryId id) {
        Hold hold = all.get(id.toString());
        if (hold == null) {
            return Outcome.refused(LimitReason.HOLD_UNKNOWN, "id", id);
        }
        How how = ended.get(id.toString());
        return how == null ? Outcome.done(hold) : Outcome.refused(LimitReason.HOLD_ENDED, "id", id, "how", how);
    }

    /** The facts by which every hold that ran out by then ends. */
    public List<HoldEnded> expired(Instant now) {
        return open().stream()
                .filter(hold -> !hold.expires().isAfter(now))
                .map(hold -> new HoldEnded(hold.id(), How.EXPIRED))
                .toList();
    }

    /** After a hold was placed. */
    public Holds with(HoldPlaced fact) {
        Map<String, Hold> more = new TreeMap<>(all);
        more.put(fact.hold().id().toString(), fact.hold());
        return new Holds(more, ended);
    }

    /** After a hold ended. */
    public Holds with(HoldEnded fact) {
        Map<String, How> more = new TreeMap<>(ended);
        more.put(fact.id().toString(), fact.how());
        return new Holds(all, more);
    }

    /** Writes all holds in the order of their ids. */
    public void write(FieldWriter out) {
        out.list("holds", all.values(), (hold, row) -> {
            row.text(
                    "how",
                    isOpen(hold.id())
                            ? ""
                            : Objects.requireNonNull(ended.get(hold.id().toString()))
                                    .name());
            new HoldPlaced(hold).write(row);
        });
    }

    /** Reads what {@link #write} wrote. */
    public static Holds read(FieldReader in) {
        Map<String, Hold> all = new TreeMap<>();
        Map<String, How> ended = new TreeMap<>();
        in.list("holds", row -> {
            String how = row.text("how");
            Hold hold = HoldPlaced.read(row, 1).hold();
            if (!how.isEmpty()) {
                ended.put(hold.id().toString(), How.valueOf(how));
            }
            return all.put(hold.id().toString(), hold) == null;
        });
        return new Holds(all, ended);
    }
}
