// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.CardMatching;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands on the clearing of cards, wallets, transfers and instalments, payment by payment. All legs on a clearing account
 * are told by the payments of their batch; what those do not explain stands under the document of its entry, so that the sum
 * of all is the account, always. What is open stays; what is settled is remembered for a while, since an acquirer's mistakes
 * come to light within it, and then forgotten, so that years of sales leave no trace here.
 */
final class CardBook {
    /** For how many days a payment that was settled in full, and the batch that settled it, are remembered. */
    static final int REMEMBERED = 60;

    private final Map<String, List<CardTrail>> trails = new LinkedHashMap<>();
    private final List<SettledBatch> batches = new ArrayList<>();
    private ChartOfAccounts chart;
    private List<Clearing> clearings = List.of();
    private final NamedDeposits named = new NamedDeposits();
    private TerminalSide terminals = new TerminalSide();
    private LocalDate today = LocalDate.EPOCH;
    private long position;

    CardBook(Currency currency) {
        this.chart = ChartOfAccounts.empty(currency);
    }

    /** One batch of the log; batches come in its order, and one that came before changes nothing. */
    void take(Recorded recorded) {
        if (recorded.receipt().position() <= position) {
            return;
        }
        position = recorded.receipt().position();
        // By the clock, since a session that stays open keeps its business date.
        LocalDate day = LocalDate.ofInstant(recorded.times().recordedAt(), ZoneOffset.UTC);
        passed(day);
        List<JournalEntry> entries = new ArrayList<>();
        boolean settles = false;
        for (Fact fact : recorded.facts()) {
            settles |= fact instanceof CardsSettled;
            terminals.take(fact, day);
            if (fact instanceof AccountsDefined defined) {
                chart = chart.with(defined);
                clearings = Clearing.of(chart);
            } else if (fact instanceof JournalPosted posted) {
                entries.add(posted.entry());
            } else if (fact instanceof DepositNamed said) {
                named.take(said, day, isSettled(said.batch().key()));
            }
        }
        LocalDate on = entries.isEmpty()
                ? recorded.times().businessDate().date()
                : entries.get(0).on();
        for (Clearing clearing : clearings) {
            if (settles || clearing.isMovedBy(entries)) { // most of what tills take is plain cash
                CardTold told = new CardTold(clearing, chart.currency());
                recorded.facts().forEach(fact -> take(fact, told, day));
                told.legs(entries);
                if (told.isAny()) {
                    take(told, on, day);
                }
            }
        }
    }

    private void take(Fact fact, CardTold told, LocalDate day) {
        if (fact instanceof SaleCompleted sale) {
            told.took(sale.settlement(), false);
        } else if (fact instanceof SaleDebited more) {
            more.settlement().ifPresent(paid -> told.took(paid, false));
        } else if (fact instanceof PrepaymentTaken taken) {
            told.took(taken.settlement(), false);
        } else if (fact instanceof GoodsReturned back) {
            told.took(back.refund(), true);
        } else if (fact instanceof PrepaymentReturned back) {
            told.took(back.refund(), true);
        } else if (fact instanceof CardsSettled cards && told.clears(cards.tender())) {
            batches.add(SettledBatch.of(cards, day));
            named.settled(cards.settlement().key());
            told.settled(cards.settlement());
        } else if (fact instanceof CardDifferenceClosed difference && told.clears(difference.tender())) {
            told.closed(difference);
        }
    }

    private void take(CardTold told, LocalDate on, LocalDate day) {
        told.each(reference -> trail(told, reference, on, day));
        told.rest(terminals::knows)
                .forEach((document, amount) -> trail(told, document, on, day).took(amount));
    }

    private CardTrail trail(CardTold told, String reference, LocalDate on, LocalDate day) {
        List<CardTrail> under = trails.computeIfAbsent(reference, it -> new ArrayList<>(1));
        CardTrail found = under.stream()
                .filter(it -> told.clearing().accounts().contains(it.account()))
                .findFirst()
                .orElseGet(() -> {
                    CardTrail made = new CardTrail(reference, told.account(), on, Money.zero(chart.currency()));
                    under.add(made);
                    return made;
                });
        found.touched(day);
        return found;
    }

    /** A later day than any before: what was over long ago is forgotten. */
    private void passed(LocalDate day) {
        if (day.isAfter(today)) {
            today = day;
            LocalDate before = day.minusDays(REMEMBERED);
            trails.values()
                    .forEach(it ->
                            it.removeIf(trail -> !trail.isOpen() && trail.last().isBefore(before)));
            trails.values().removeIf(List::isEmpty);
            batches.removeIf(it -> it.day().isBefore(before));
            named.forget(before);
            terminals.forget(before, trails::containsKey);
        }
    }

    private Stream<CardTrail> trails(String tender) {
        List<String> accounts = clearings.stream()
                .filter(it -> it.kinds().contains(tender))
                .flatMap(it -> it.accounts().stream())
                .toList();
        return trails.values().stream().flatMap(List::stream).filter(it -> accounts.contains(it.account()));
    }

    /** Kinds that are cleared with one, and itself. */
    private List<String> with(String tender) {
        return clearings.stream()
                .filter(it -> it.kinds().contains(tender))
                .flatMap(it -> it.kinds().stream())
                .toList();
    }

    /** The line of each batch of a kind and of all that are cleared with it, as persons said. */
    Map<SettlementKey, String> named(String tender) {
        return named.lines(with(tender)::contains);
    }

    /** All three sides of a kind and of all that are cleared with it, for any thread. */
    CardSides sides(String tender) {
        List<String> kinds = with(tender);
        return sides(
                trails(tender).toList(),
                batches.stream()
                        .filter(it -> kinds.contains(it.tender()))
                        .map(SettledBatch::batch)
                        .toList());
    }

    private boolean isSettled(SettlementKey batch) {
        return batches.stream().anyMatch(it -> it.batch().key().equals(batch));
    }

    /** What persons said of lines and batches. */
    NamedDeposits named() {
        return named;
    }

    private CardSides sides(List<CardTrail> of, List<Settlement> settled) {
        var slips = of.stream().flatMap(CardTrail::slips).toList();
        return new CardSides(
                of.stream()
                        .flatMap(it -> it.taken(terminals.marks(it.reference())))
                        .toList(),
                terminals.slips(slips),
                of.stream().flatMap(CardTrail::lines).toList(),
                settled);
    }

    /** What is open of a kind and of all that are cleared with it, the oldest first. */
    List<OpenCard> open(String tender) {
        List<CardTrail> open = trails(tender).filter(CardTrail::isOpen).toList();
        Map<String, List<CardMatch>> matches = new LinkedHashMap<>();
        CardMatching matching = sides(open, List.of()).with(List.of());
        matching.all()
                .forEach(it -> matches.computeIfAbsent(it.reference(), name -> new ArrayList<>())
                        .add(it));
        return open.stream()
                .map(it -> it.open(matches.getOrDefault(it.reference(), List.of())))
                .sorted(Comparator.comparing(OpenCard::since))
                .toList();
    }

    void write(FieldWriter out) {
        chart.write(out);
        out.date("today", today)
                .number("position", position)
                .list("trails", trails.values().stream().flatMap(List::stream).toList(), CardTrail::write)
                .list("batches", batches, SettledBatch::write)
                .object("terminals", terminals::write);
        named.write(out);
    }

    static CardBook read(FieldReader in) {
        ChartOfAccounts chart = ChartOfAccounts.read(in);
        CardBook book = new CardBook(chart.currency());
        book.chart = chart;
        book.clearings = Clearing.of(chart);
        book.today = in.date("today");
        book.position = in.number("position");
        Money none = Money.zero(chart.currency());
        in.list("trails", fields -> CardTrail.read(fields, none))
                .forEach(it -> book.trails
                        .computeIfAbsent(it.reference(), name -> new ArrayList<>(1))
                        .add(it));
        book.batches.addAll(in.list("batches", SettledBatch::read));
        book.terminals = in.object("terminals", TerminalSide::read);
        book.named.read(in);
        return book;
    }
}
