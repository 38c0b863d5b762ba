// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;

/**
 * Which days can still be booked. Days are locked from the beginning of the books up to the end of a period, never with
 * a gap, so two days say it all. Immutable.
 *
 * @param open the first day that takes any entry
 * @param firm the first day that is not locked for good; not after {@code open}
 */
public record Periods(FiscalCalendar calendar, LocalDate open, LocalDate firm) {
    public Periods {
        if (firm.isAfter(open)) {
            throw new IllegalArgumentException("hard locked to " + firm + ", but open from " + open);
        }
    }

    /** Nothing is locked. */
    public static Periods of(FiscalCalendar calendar) {
        return new Periods(calendar, FiscalCalendar.EARLIEST, FiscalCalendar.EARLIEST);
    }

    /**
     * Locks all days up to the last one of a period. Refused where that is not the end of a period, or all of it is
     * locked as firmly already.
     */
    public Outcome<PeriodLocked> lock(LocalDate through, Lock lock) {
        if (!FiscalCalendar.holds(through) || !FiscalCalendar.holds(through.plusDays(1))) {
            return FiscalCalendar.outOfRange(through);
        }
        LocalDate until = through.plusDays(1);
        Period month = calendar.monthOf(through);
        if (month.covers(until)) {
            return Outcome.refused(LedgerReason.NOT_A_PERIOD_EDGE, "date", through, "period", month);
        }
        if (!until.isAfter(lock == Lock.HARD ? firm : open)) {
            return Outcome.refused(LedgerReason.LOCKED_ALREADY, "date", through);
        }
        return Outcome.done(new PeriodLocked(through, lock));
    }

    /** Opens softly locked days again, from the first day of a period on. Refused where they are locked for good. */
    public Outcome<PeriodOpened> open(LocalDate from) {
        if (!FiscalCalendar.holds(from)) {
            return FiscalCalendar.outOfRange(from);
        }
        Period month = calendar.monthOf(from);
        if (!from.equals(month.from()) && !from.equals(FiscalCalendar.EARLIEST)) {
            return Outcome.refused(LedgerReason.NOT_A_PERIOD_EDGE, "date", from, "period", month);
        }
        if (from.isBefore(firm)) {
            return Outcome.refused(LedgerReason.HARD_LOCKED, "firm", firm);
        }
        if (!from.isBefore(open)) {
            return Outcome.refused(LedgerReason.OPEN_ALREADY, "date", from);
        }
        return Outcome.done(new PeriodOpened(from));
    }

    /** The day on which something of this day is booked: the day itself, or the first open one. */
    public Outcome<LocalDate> place(LocalDate day, WhenLocked policy) {
        if (!FiscalCalendar.holds(day)) {
            return FiscalCalendar.outOfRange(day);
        }
        LocalDate first = policy == WhenLocked.ADJUST ? firm : open;
        if (!day.isBefore(first)) {
            return Outcome.done(day);
        }
        return policy == WhenLocked.MOVE_ON
                ? Outcome.done(first)
                : Outcome.refused(LedgerReason.PERIOD_LOCKED, "date", day, "open", first);
    }

    /** After a lock. */
    public Periods with(PeriodLocked fact) {
        LocalDate until = fact.through().plusDays(1);
        LocalDate opens = until.isAfter(open) ? until : open;
        return new Periods(calendar, opens, fact.lock() == Lock.HARD && until.isAfter(firm) ? until : firm);
    }

    /** After an opening. */
    public Periods with(PeriodOpened fact) {
        return new Periods(calendar, fact.from(), firm);
    }

    /** Writes the locks; the calendar is the company's and comes in again with {@link #read}. */
    public void write(FieldWriter out) {
        out.date("open", open).date("firm", firm);
    }

    /** Reads what {@link #write} wrote. */
    public static Periods read(FieldReader in, FiscalCalendar calendar) {
        return new Periods(calendar, in.date("open"), in.date("firm"));
    }
}
