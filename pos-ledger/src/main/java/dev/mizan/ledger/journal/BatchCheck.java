// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.limit.LimitReason;
import dev.mizan.ledger.limit.Limits;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.value.Currency;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Whether a batch can be posted, entry by entry as if those before were posted. Keys are taken into the index and
 * balances that limits are kept against are moved on the way, and both are put back where the batch is refused.
 */
final class BatchCheck {
    private static final int EARLIEST = (int) FiscalCalendar.EARLIEST.toEpochDay();
    private static final int LATEST = (int) FiscalCalendar.LATEST.toEpochDay();

    private static final int AT_A_TIME = 512;

    private final Currency currency;
    private final EntryLog log;
    private final Slots slots;
    private final Limits limits;
    private PostingBatch batch = new PostingBatch(1, 2);
    private long turnover;
    private long moved;
    private long digest;
    private long touched;
    /** Whether no leg says more than its account and amount. */
    private boolean plain;

    BatchCheck(Currency currency, EntryLog log, Slots slots, Limits limits) {
        this.currency = currency;
        this.log = log;
        this.slots = slots;
        this.limits = limits;
    }

    /** All debits that the journal will hold after the batch. */
    long turnover() {
        return turnover;
    }

    boolean accepts(PostingBatch proposed, int openFrom, long before) {
        batch = proposed;
        plain = batch.foreign.isEmpty() && batch.lots.isEmpty();
        turnover = before;
        int entries = log.index().size();
        for (int from = 0; from < batch.size(); from += AT_A_TIME) {
            int to = Math.min(from + AT_A_TIME, batch.size());
            log.index().touch(batch, from, to);
            touchLimits(batch.firstLeg(from), batch.ends[to - 1]);
            for (int entry = from; entry < to; entry++) {
                if (!accepts(entry, openFrom)) {
                    undo(entry - 1);
                    log.index().keepFirst(entries);
                    return false;
                }
            }
        }
        return true;
    }

    /** Brings near what the legs will be checked against, without waiting for one after another. */
    private void touchLimits(int from, int to) {
        long sum = 0;
        for (int leg = limits.isEmpty() ? to : from; leg < to; leg++) {
            int slot = batch.slots[leg];
            sum += slot < 0 || slot >= slots.size() ? 0 : limits.touch(slots.account(slot));
        }
        touched = sum;
    }

    private boolean accepts(int entry, int openFrom) {
        int day = batch.days[entry];
        if (!balances(entry)) {
            return false;
        }
        long head = batch.heads[entry];
        int there = log.index().claim(batch.high[entry], batch.low[entry], head, digest);
        batch.known[entry] = there >= 0;
        if (there >= 0) {
            return log.index().holds(there, head, digest)
                    || batch.refuse(entry, LedgerReason.DUPLICATE_ID, "id", id(entry));
        }
        if (day < EARLIEST || day > LATEST) {
            return batch.refuse(
                    entry,
                    LedgerReason.DATE_OUT_OF_RANGE,
                    "date",
                    day,
                    "from",
                    FiscalCalendar.EARLIEST,
                    "to",
                    FiscalCalendar.LATEST);
        }
        if (day < openFrom) {
            LocalDate open = LocalDate.ofEpochDay(openFrom);
            return batch.refuse(entry, LedgerReason.PERIOD_LOCKED, "date", LocalDate.ofEpochDay(day), "open", open);
        }
        return turns(entry) && (limits.isEmpty() || withinLimits(entry, day));
    }

    private boolean balances(int entry) {
        int from = batch.firstLeg(entry);
        int to = batch.ends[entry];
        if (to - from < 2) {
            return batch.refuse(entry, LedgerReason.TOO_FEW_LEGS, "legs", to - from);
        }
        if (to - from > JournalEntry.MOST_LEGS) {
            return batch.refuse(entry, LedgerReason.TOO_MANY_LEGS, "most", JournalEntry.MOST_LEGS, "legs", to - from);
        }
        long word = log.start();
        long debits = 0;
        long credits = 0;
        for (int leg = from; leg < to; leg++) {
            long minor = batch.minors[leg];
            int slot = batch.slots[leg];
            if (slot < 0 || slot >= slots.size()) {
                return batch.refuse(
                        entry, LedgerReason.UNKNOWN_ACCOUNT, "account", slot, "where", "#" + (leg - from + 1));
            }
            if (minor == 0) {
                return batch.refuse(entry, LedgerReason.ZERO_LEG, "leg", leg - from + 1, "account", slot);
            }
            debits += Math.max(minor, 0);
            credits -= Math.min(minor, 0);
            if (debits < 0 || credits < 0) {
                return batch.refuse(entry, LedgerReason.OVERFLOW, "what", minor);
            }
            word = EntryDigest.leg(word, log.columnDigest(slot), minor);
            word = plain ? word : LotLegs.digest(batch.lots, ForeignLegs.digest(batch.foreign, word, leg), leg);
        }
        digest = word;
        if (debits != credits) {
            return batch.refuse(
                    entry,
                    LedgerReason.UNBALANCED,
                    "debits",
                    debits,
                    "credits",
                    credits,
                    "difference",
                    debits - credits,
                    "legs",
                    to - from,
                    "account",
                    batch.slots[to - 1]);
        }
        moved = debits;
        return true;
    }

    private boolean turns(int entry) {
        long after = turnover + moved;
        if (after < 0) {
            return batch.refuse(entry, LedgerReason.OVERFLOW, "what", moved);
        }
        turnover = after;
        return true;
    }

    private boolean withinLimits(int entry, int day) {
        if (!move(entry, 1)) {
            return true;
        }
        for (int leg = batch.firstLeg(entry); leg < batch.ends[entry]; leg++) {
            int account = slots.account(batch.slots[leg]);
            if (limits.covers(account) && !limits.admits(account, day, net(entry, account))) {
                move(entry, -1);
                var limit = limits.of(account);
                return batch.refuse(
                        entry,
                        LimitReason.EXCEEDED,
                        "id",
                        id(entry),
                        "account",
                        limit.account(),
                        "least",
                        AccountLimited.told(limit.least(), currency),
                        "most",
                        AccountLimited.told(limit.most(), currency),
                        "date",
                        LocalDate.ofEpochDay(day));
            }
        }
        return true;
    }

    private long net(int entry, int account) {
        long net = 0;
        for (int leg = batch.firstLeg(entry); leg < batch.ends[entry]; leg++) {
            net += slots.account(batch.slots[leg]) == account ? batch.minors[leg] : 0;
        }
        return net;
    }

    /** Whether a limit of any account has something to say. */
    private boolean move(int entry, int sign) {
        int day = batch.days[entry];
        boolean limited = false;
        for (int leg = batch.firstLeg(entry); leg < batch.ends[entry]; leg++) {
            limited |= limits.move(slots.account(batch.slots[leg]), day, sign * batch.minors[leg]);
        }
        return limited;
    }

    /** Puts back what limits were moved by up to an entry. */
    private void undo(int last) {
        for (int entry = limits.isEmpty() ? -1 : last; entry >= 0; entry--) {
            if (!batch.known[entry]) {
                move(entry, -1);
            }
        }
    }

    @Override
    public String toString() {
        return "of " + batch.size() + " entries, mark of what was looked at " + touched;
    }

    private EntryId id(int entry) {
        return new EntryId(new UUID(batch.high[entry], batch.low[entry]));
    }
}
