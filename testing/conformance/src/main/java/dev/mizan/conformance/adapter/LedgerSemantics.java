// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.asset.Depreciable;
import dev.mizan.ledger.asset.Schedule;
import dev.mizan.ledger.asset.StraightLine;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.hold.Hold;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What users of other ledgers had to ask for: each kind of case is told by what it brings. */
public final class LedgerSemantics implements Adapter {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Instant NOW = Instant.parse("2024-01-01T09:00:00Z");
    private static final String CASH = "1110";
    private static final String SALES = "4110";

    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        if (it.has("entry")) {
            inferred(it);
        } else if (it.has("total_price")) {
            totalPrice(it);
        } else if (it.has("pending_each")) {
            pending(it);
        } else if (it.has("same_key_same_body")) {
            repeated(it);
        } else if (it.has("from") && it.has("to") && it.has("amount")) {
            deferred(it);
        } else if (it.has("cost") && it.has("months")) {
            Schedule schedule = Schedule.of(
                    new StraightLine(),
                    new Depreciable(it.money("cost"), it.moneyOrZero("residual"), it.whole("months")),
                    Rounding.HALF_UP);
            it.answer("rows", schedule::rows);
            it.answer("total", schedule::total);
        }
        return it.given();
    }

    private static Books books(Currency currency) {
        Books books = Books.of(currency, GregorianYears.JANUARY);
        books.apply(books.define(RetailChart.in(currency)).orElseThrow());
        return books;
    }

    private static EntryHead head(long number) {
        return new EntryHead(new EntryId(new UUID(1, number)), DAY, NOW, "", "");
    }

    private static JournalEntry sale(long number, Money amount) {
        return JournalEntry.of(head(number), Leg.debit(CASH, amount), Leg.credit(SALES, amount));
    }

    private static void inferred(LedgerCase it) {
        List<List<String>> rows = it.pairs("entry");
        Currency currency =
                LedgerCase.fineEnough(rows.stream().map(row -> row.get(1)).toList());
        List<Leg> legs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.get(1).equals("?")) {
                open.add(row.get(0));
            } else {
                legs.add(Leg.debit(row.get(0), Money.of(row.get(1), currency)));
            }
        }
        for (String account : open) {
            it.answer(account, () -> Leg.balancing(account, legs).amount());
        }
        it.answer("balances", () -> JournalEntry.propose(head(1), legs).isDone());
    }

    private static void totalPrice(LedgerCase it) {
        Money total = it.money("total_price");
        // of another currency than the total, as fine as it is written
        Currency other = LedgerCase.fineEnough(
                List.of(it.text("amount")), total.currency().code());
        Leg bought = Leg.credit(SALES, total).in(Money.of(it.text("amount"), other));
        it.answer(
                "balances",
                () -> JournalEntry.propose(head(1), List.of(Leg.debit(CASH, total), bought))
                        .isDone());
    }

    private static void pending(LedgerCase it) {
        Books books = books(it.currency());
        if (!it.money("balance").isZero()) {
            post(books, sale(0, it.money("balance")));
        }
        books.apply(books.limit(AccountLimited.noOverdraft(CASH)).orElseThrow());
        int accepted = 0;
        int attempts = it.whole("attempts");
        for (int number = 1; number <= attempts; number++) {
            Money each = it.money("pending_each");
            JournalEntry out = JournalEntry.of(head(number), Leg.debit("6120", each), Leg.credit(CASH, each));
            var held = books.hold(new Hold(out, NOW.plusSeconds(60)), NOW);
            if (held.isDone()) {
                held.orElseThrow().forEach(books::apply);
                accepted++;
            }
        }
        int stand = accepted;
        it.answer("accepted", () -> stand);
        it.answer("rejected", () -> attempts - stand);
    }

    private static boolean post(Books books, JournalEntry... entries) {
        Outcome<List<JournalPosted>> outcome = books.post(WhenLocked.REFUSE, List.of(entries));
        outcome.map(facts -> {
            facts.forEach(books::apply);
            return true;
        });
        return outcome.isDone();
    }

    private static void repeated(LedgerCase it) {
        Books books = books(it.currency());
        JournalEntry first = sale(1, Money.of("100.00", it.currency()));
        boolean answered = true;
        for (int times = it.whole("same_key_same_body"); times > 0; times--) {
            answered &= post(books, first);
        }
        boolean original = answered;
        it.answer("posted", books::entries);
        it.answer("replay_returns_original", () -> original);
        var other = books.post(WhenLocked.REFUSE, List.of(sale(1, Money.of("101.00", it.currency()))));
        it.answer(
                "other_body",
                () -> other instanceof Refused<?> refused && refused.reason() == LedgerReason.DUPLICATE_ID
                        ? "conflict"
                        : "accepted");
    }

    private static void deferred(LedgerCase it) {
        Deferral deferral = new Deferral(
                it.money("amount"),
                LocalDate.parse(it.text("from")),
                LocalDate.parse(it.text("to")),
                it.maybe("basis").orElse("months").equals("days") ? Deferral.By.DAYS : Deferral.By.PERIODS);
        LocalDate open = it.maybe("first_open_period")
                .map(month -> YearMonth.parse(month).atDay(1))
                .orElse(LocalDate.parse(it.text("from")));
        List<Deferral.Part> parts = deferral.postable(GregorianYears.JANUARY, open);
        Money zero = Money.zero(it.currency());
        it.asked().fieldNames().forEachRemaining(key -> {
            if (key.startsWith("posted_in_")) {
                LocalDate month =
                        YearMonth.parse(key.substring("posted_in_".length())).atDay(1);
                it.answer(key, () -> Deferral.of(parts, month, zero));
            }
        });
        List<Money> amounts = parts.stream().map(Deferral.Part::amount).toList();
        it.answer("parts", () -> amounts);
        it.answer("rows", () -> amounts);
        it.answer("total", () -> Money.sum(it.currency(), amounts));
    }
}
