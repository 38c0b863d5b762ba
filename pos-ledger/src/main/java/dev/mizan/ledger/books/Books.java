// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.books;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.hold.Hold;
import dev.mizan.ledger.hold.HoldEnded;
import dev.mizan.ledger.hold.HoldPlaced;
import dev.mizan.ledger.hold.Holds;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.Journal;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.PeriodLocked;
import dev.mizan.ledger.period.PeriodOpened;
import dev.mizan.ledger.period.Periods;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PostingRules;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The books of one company. What decides answers facts and changes nothing; {@link #apply} takes a fact in. One writer,
 * no thread and no clock; {@link #chart}, {@link #periods}, {@link #rules} and {@link #balances} are immutable and may
 * be read by any thread.
 */
public final class Books {
    /** The kinds of fact that the books are folded from. */
    public static final Set<FactType<?>> FACTS = Set.of(
            AccountsDefined.TYPE,
            PeriodLocked.TYPE,
            PeriodOpened.TYPE,
            PostingRulesDefined.TYPE,
            JournalPosted.TYPE,
            AccountLimited.TYPE,
            HoldPlaced.TYPE,
            HoldEnded.TYPE);

    private ChartOfAccounts chart;
    private Periods periods;
    private PostingRules rules;
    private final Journal journal;
    private final Reserve reserve;

    private Books(ChartOfAccounts chart, Periods periods, PostingRules rules, Journal journal) {
        this.chart = chart;
        this.periods = periods;
        this.rules = rules;
        this.journal = journal;
        this.reserve = new Reserve(journal);
    }

    /** Empty books of a company that keeps them in this currency and by this calendar. */
    public static Books of(Currency currency, FiscalCalendar calendar) {
        return new Books(
                ChartOfAccounts.empty(currency), Periods.of(calendar), PostingRules.NONE, new Journal(currency));
    }

    /** The accounts. */
    public ChartOfAccounts chart() {
        return chart;
    }

    /** Which days are locked, and the fiscal calendar. */
    public Periods periods() {
        return periods;
    }

    /** How events are posted. */
    public PostingRules rules() {
        return rules;
    }

    /** All balances as they stand now; later posts do not show in it. */
    public Balances balances() {
        return journal.balances();
    }

    /** The journal itself, for the writer's thread. */
    public Journal journal() {
        return journal;
    }

    /** What is held; later holds do not show in it. */
    public Holds holds() {
        return reserve.holds();
    }

    /** How many entries were posted. */
    public int entries() {
        return journal.size();
    }

    /** Decides on new accounts; see {@link ChartOfAccounts#define}. */
    public Outcome<AccountsDefined> define(AccountsDefined proposal) {
        return chart.define(proposal);
    }

    /** Decides to give an account a limit, or another one; refused where it is beyond it as it stands. */
    public Outcome<AccountLimited> limit(AccountLimited proposal) {
        return journal.decide(proposal, chart);
    }

    /**
     * Decides to hold an entry against the limits of its accounts. Empty where the same hold was placed before.
     *
     * @param now a hold that has run out by then is refused
     */
    public Outcome<List<HoldPlaced>> hold(Hold hold, Instant now) {
        return reserve.hold(hold, now, chart, periods);
    }

    /** Decides to post what is held, once: the end of the hold and the entry, to be written together. */
    public Outcome<List<Fact>> postHold(EntryId id, Instant now) {
        return reserve.post(id, now, chart, periods);
    }

    /** Decides to give back what is held, once. */
    public Outcome<HoldEnded> voidHold(EntryId id) {
        return reserve.holds().open(id).map(hold -> new HoldEnded(id, HoldEnded.How.VOIDED));
    }

    /** Decides on new posting rules; see {@link PostingRules#define}. */
    public Outcome<PostingRulesDefined> define(PostingRulesDefined proposal) {
        return rules.define(proposal);
    }

    /** Decides to lock all days up to the last one of a period; see {@link Periods#lock}. */
    public Outcome<PeriodLocked> lock(LocalDate through, Lock lock) {
        return periods.lock(through, lock);
    }

    /** Decides to open softly locked days again; see {@link Periods#open(LocalDate)}. */
    public Outcome<PeriodOpened> open(LocalDate from) {
        return periods.open(from);
    }

    /**
     * Decides to post entries, all or none. The answer holds the facts that are still to be written: an entry that was
     * posted before with the same id and content needs none, one with other content is refused.
     */
    public Outcome<List<JournalPosted>> post(WhenLocked policy, List<JournalEntry> entries) {
        return journal.decide(entries, chart, periods, policy);
    }

    /**
     * Decides to post an event by its rule, on the first open day where the document's day is locked. The answer is
     * empty where nothing is to be written: all amounts are zero, or it was posted before.
     */
    public Outcome<List<JournalPosted>> post(String event, Amounts amounts, Dimensions at, EntryHead head) {
        return rules.entryFor(event, amounts, at, head, chart)
                .then(entry -> post(WhenLocked.MOVE_ON, entry.map(List::of).orElse(List.of())));
    }

    /**
     * Decides to take an entry back. Refused where the original is not in the journal as it is shown here, or was
     * reversed before.
     *
     * @param original read back from the log
     * @param head of the reversal
     */
    public Outcome<List<JournalPosted>> reverse(JournalEntry original, EntryHead head, WhenLocked policy) {
        return post(WhenLocked.MOVE_ON, List.of(original))
                .then(unposted -> unposted.isEmpty()
                        ? post(policy, List.of(original.reversed(head)))
                        : Outcome.refused(LedgerReason.NOT_POSTED, "id", original.id()));
    }

    /**
     * Takes a fact in; facts of other kinds are a bug. Facts come in the order of the log: accounts before the entries
     * that move them.
     */
    public void apply(Fact fact) {
        if (fact instanceof JournalPosted posted) {
            journal.apply(posted, chart);
        } else if (fact instanceof AccountsDefined defined) {
            chart = chart.with(defined);
        } else if (fact instanceof PostingRulesDefined defined) {
            rules = rules.with(defined);
        } else if (fact instanceof PeriodLocked locked) {
            periods = periods.with(locked);
        } else if (fact instanceof PeriodOpened opened) {
            periods = periods.with(opened);
        } else if (fact instanceof AccountLimited limited) {
            journal.apply(limited, chart);
            reserve.holdAgain(limited, chart);
        } else if (fact instanceof HoldPlaced placed) {
            reserve.apply(placed, chart);
        } else if (fact instanceof HoldEnded ended) {
            reserve.apply(ended, chart);
        } else {
            throw new IllegalArgumentException(
                    "not a fact of the books: " + fact.factType().name());
        }
    }

    /** The version of the form that {@link #write} writes. */
    public static int version() {
        return 2;
    }

    /** Writes the whole state, the same bytes for the same state. */
    public void write(FieldWriter out) {
        chart.write(out);
        periods.write(out);
        out.object("rules", rules::write)
                .object("journal", fields -> journal.write(fields, chart))
                .list("limits", journal.limits().all(), AccountLimited::write)
                .object("reserve", reserve.holds()::write);
    }

    /** Reads what {@link #write} wrote, for a company that keeps its books by this calendar. */
    public static Books read(FieldReader in, FiscalCalendar calendar) {
        ChartOfAccounts chart = ChartOfAccounts.read(in);
        Periods periods = Periods.read(in, calendar);
        PostingRules rules = in.object("rules", PostingRules::read);
        Journal journal = in.object("journal", fields -> Journal.read(fields, chart));
        in.list("limits", row -> AccountLimited.read(row, 1)).forEach(limit -> journal.apply(limit, chart));
        Books books = new Books(chart, periods, rules, journal);
        books.reserve.take(in.object("reserve", Holds::read), chart);
        return books;
    }
}
