// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import dev.mizan.laws.law.Broken;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.hold.Hold;
import dev.mizan.ledger.hold.HoldEnded;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Law 7: what is posted and what is held together keep to the limits, and a hold ends once. */
public final class HoldLaws {
    private HoldLaws() {}

    /**
     * Law 7: the entries are posted, held, posted from their hold and given back by chance, against an account that may not
     * be overdrawn; posted and held never go below nothing on any day, a hold ends once, and one that ran out is as given
     * back.
     */
    public static List<String> postedAndHeldKeepTheLimit(Bookkeeping kept, long seed) {
        return new Run(kept, new Random(seed)).broken();
    }

    private static final class Run {
        private final Broken broken = new Broken();
        private final Map<EntryId, Hold> held = new LinkedHashMap<>();
        private final Bookkeeping kept;
        private final Random random;
        private final Books books;
        private final String limited;
        private Instant now;

        Run(Bookkeeping kept, Random random) {
            this.kept = kept;
            this.random = random;
            books = kept.empty().get();
            JournalEntry any = kept.entries().get(0);
            limited = any.legs().get(random.nextInt(any.legs().size())).account();
            now = any.head().booked();
            books.apply(books.limit(new AccountLimited(limited, 0, Long.MAX_VALUE / 4))
                    .orElseThrow());
        }

        List<String> broken() {
            for (JournalEntry entry : kept.entries()) {
                if (random.nextBoolean()) {
                    hold(new Hold(entry, now.plusSeconds(1 + random.nextInt(9))));
                } else {
                    done(books.post(WhenLocked.REFUSE, List.of(entry)));
                }
                now = now.plusSeconds(2);
                runOut();
                end();
                keeps();
            }
            return broken.list();
        }

        private boolean done(Outcome<? extends List<? extends Fact>> outcome) {
            if (outcome.isDone()) {
                outcome.orElseThrow().forEach(books::apply);
            }
            return outcome.isDone();
        }

        private void hold(Hold hold) {
            if (done(books.hold(hold, now))) {
                held.put(hold.entry().id(), hold);
            }
        }

        private void runOut() {
            for (HoldEnded ended : books.holds().expired(now)) {
                books.apply(ended);
                broken.unless(held.remove(ended.id()) != null, "%s ran out twice", ended.id());
            }
        }

        private void end() {
            if (held.isEmpty() || random.nextInt(3) == 0) {
                return;
            }
            EntryId id = List.copyOf(held.keySet()).get(random.nextInt(held.size()));
            boolean ended = random.nextBoolean()
                    ? done(books.postHold(id, now))
                    : done(books.voidHold(id).map(List::of));
            if (ended) {
                held.remove(id);
                broken.unless(!books.postHold(id, now).isDone(), "%s was posted after its end", id)
                        .unless(!books.voidHold(id).isDone(), "%s was given back after its end", id);
            }
        }

        private void keeps() {
            List<LocalDate> days = new ArrayList<>(kept.days());
            for (LocalDate day : days) {
                broken.unless(balance(day) >= 0, "%s is at %s on %s", limited, balance(day), day);
            }
            long taken = held.values().stream()
                    .mapToLong(hold -> Math.min(net(hold.entry()), 0))
                    .sum();
            LocalDate last = days.get(days.size() - 1);
            broken.unless(
                    balance(last) + taken >= 0, "%s is at %s and %s of it is held", limited, balance(last), -taken);
        }

        private long balance(LocalDate day) {
            return books.balances().balance(books.chart().indexOf(limited), day);
        }

        private long net(JournalEntry entry) {
            return entry.legs().stream()
                    .filter(leg -> leg.account().equals(limited))
                    .map(Leg::amount)
                    .mapToLong(amount -> amount.minor())
                    .sum();
        }
    }
}
