// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import static dev.mizan.laws.bank.CardDay.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.Journalled;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.DepositMatch;
import dev.mizan.ledger.card.match.DepositMatch.State;
import dev.mizan.ledger.card.match.DepositReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.card.CardReport;
import dev.mizan.suite.card.CardsDoor;
import dev.mizan.suite.card.CardsTaken;
import dev.mizan.suite.flow.FlowReason;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Batches of one amount and too few lines: a person says which line paid which, and that stands. */
class NamedDepositLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int DAYS = 1;

    /** A file of few amounts, a statement of it, and what was said and posted so far. */
    private static final class Doubts {
        final List<Settlement> file = new ArrayList<>();
        final List<BankStatement.Line> lines = new ArrayList<>();
        final Map<SettlementKey, String> said = new TreeMap<>();
        final Set<SettlementKey> posted = new HashSet<>();

        Doubts(Random random) {
            for (int number = 2 + random.nextInt(4); number > 0; number--) {
                file.add(batch("B" + number, random.nextInt(3), 1 + random.nextInt(2)));
            }
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                lines.add(line(random.nextInt(3), 1 + random.nextInt(2), random.nextInt(4) == 0 ? "B2" : "deposit"));
            }
        }

        BankStatement bank() {
            return new BankStatement("SA03", sar(0), lines, sar(0));
        }

        long alike(String key) {
            return lines.stream().filter(it -> it.key().equals(key)).count();
        }
    }

    private static Settlement batch(String number, int day, long amount) {
        SettledLine payment = new SettledLine(SettledLine.Kind.PAYMENT, "P" + number, sar(amount), sar(0), sar(0));
        return new Settlement("mada", number, DAY.plusDays(day), List.of(payment), sar(amount));
    }

    private static BankStatement.Line line(int day, long amount, String text) {
        return new BankStatement.Line(DAY.plusDays(day), sar(amount), "", text);
    }

    private static CardsDoor cards(Mizan mizan) {
        return mizan.books().cards("card");
    }

    private static Map<SettlementKey, DepositMatch> deposits(CardReport report) {
        Map<SettlementKey, DepositMatch> all = new TreeMap<>();
        report.deposits().forEach(it -> all.put(it.batch().key(), it));
        return all;
    }

    /** Whatever was said and not taken back holds, no line pays two, and a line of a settled batch stays with it. */
    private static void holds(CardsDoor cards, Doubts doubts) {
        Map<SettlementKey, DepositMatch> all = deposits(cards.compare(doubts.file, doubts.bank(), DAYS));
        doubts.said.forEach((batch, line) -> {
            assertThat(all.get(batch).state()).as("%s", batch).isIn(State.CAME, State.CAME_TWICE);
            assertThat(all.get(batch).line().orElseThrow().key()).isEqualTo(line);
        });
        List<BankStatement.Line> left = new ArrayList<>(doubts.lines);
        all.values()
                .forEach(it -> it.line()
                        .ifPresent(line ->
                                assertThat(left.remove(line)).as("%s", it).isTrue()));
    }

    private static void name(CardsDoor cards, Doubts doubts, Settlement batch, BankStatement.Line line) {
        Outcome<?> outcome = cards.name(batch, line, doubts.bank(), DAYS);
        boolean fits = line.amount().equals(batch.deposit())
                && Math.abs(ChronoUnit.DAYS.between(batch.on(), line.booked())) <= DAYS;
        List<SettlementKey> others = doubts.said.keySet().stream()
                .filter(it -> !it.equals(batch.key()) && line.key().equals(doubts.said.get(it)))
                .toList();
        boolean free = doubts.posted.containsAll(others)
                ? others.size() < doubts.alike(line.key())
                : others.stream().filter(doubts.posted::contains).count() < doubts.alike(line.key());
        String before = doubts.said.get(batch.key());
        boolean settles = before != null && (before.equals(line.key()) || doubts.posted.contains(batch.key()));
        assertThat(outcome.isDone()).as("%s by %s", batch, line).isEqualTo(fits && free && !settles);
        if (outcome.isDone()) {
            if (others.size() == doubts.alike(line.key())) {
                // One that is not settled gave it up; where two could, the door says which.
                Map<SettlementKey, DepositMatch> now = deposits(cards.compare(doubts.file, doubts.bank(), DAYS));
                List<SettlementKey> open = others.stream()
                        .filter(it -> !doubts.posted.contains(it))
                        .toList();
                SettlementKey gave = open.size() == 1
                        ? open.get(0)
                        : open.stream()
                                .filter(it -> now.get(it).line().isEmpty()
                                        || !now.get(it).line().get().key().equals(line.key()))
                                .findFirst()
                                .orElseThrow();
                doubts.said.remove(gave);
            }
            doubts.said.put(batch.key(), line.key());
        }
    }

    private static void live(Mizan mizan, Doubts doubts, Random random) {
        CardsDoor cards = cards(mizan);
        for (int step = 0; step < 8; step++) {
            Settlement batch = doubts.file.get(random.nextInt(doubts.file.size()));
            BankStatement.Line line = doubts.lines.get(random.nextInt(doubts.lines.size()));
            name(cards, doubts, batch, line);
            if (random.nextInt(3) == 0) {
                CardsTaken taken = cards.take(doubts.file, doubts.bank(), DAYS);
                assertThat(taken.refused()).isEmpty();
                taken.posted()
                        .forEach(it -> assertThat(
                                        doubts.posted.add(it.settlement().key()))
                                .isTrue());
            }
            holds(cards, doubts);
        }
    }

    @Property(tries = 60)
    void whatWasSaidStandsThroughARestart(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Doubts doubts = new Doubts(random);
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    live(mizan, doubts, random);
                },
                mizan -> holds(cards(mizan), doubts));
    }

    @Property(tries = 60)
    void aPersonCanSettleEveryDoubt(@ForAll long seed) {
        Doubts doubts = new Doubts(new Random(seed));
        try (Mizan mizan = UnderWay.furnished()) {
            CardsDoor cards = cards(mizan);
            for (int left = doubts.file.size(); left >= 0; left--) {
                List<DepositMatch> unclear =
                        cards.compare(doubts.file, doubts.bank(), DAYS).in(State.UNCLEAR);
                if (unclear.isEmpty()) {
                    break;
                }
                assertThat(left).as("%s", unclear).isPositive();
                DepositMatch doubt = unclear.get(0);
                BankStatement.Line line = doubt.could().stream()
                        .filter(it -> it.amount().equals(doubt.batch().deposit())
                                && Math.abs(ChronoUnit.DAYS.between(
                                                doubt.batch().on(), it.booked()))
                                        <= DAYS)
                        .findFirst()
                        .orElseThrow();
                cards.name(doubt.batch(), line, doubts.bank(), DAYS).orElseThrow();
                holds(cards, doubts);
            }
            cards.take(doubts.file, doubts.bank(), DAYS);
            assertThat(cards.take(doubts.file, doubts.bank(), DAYS).posted()).isEmpty();
        }
    }

    private static Object reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        Refused<?> no = (Refused<?>) outcome;
        assertThat(no.message(Language.EN) + no.message(Language.AR)).doesNotContain("{");
        return no.reason();
    }

    @Example
    void twoBatchesOfOneAmountAndOneLine() {
        Doubts doubts = new Doubts(new Random(0));
        doubts.file.clear();
        doubts.lines.clear();
        doubts.file.addAll(List.of(batch("B1", 0, 100), batch("B2", 0, 100)));
        doubts.lines.addAll(List.of(line(1, 100, "deposit"), line(1, 70, "deposit"), line(2, 100, "deposit")));
        Settlement first = doubts.file.get(0);
        Settlement second = doubts.file.get(1);
        BankStatement.Line came = doubts.lines.get(0);
        try (Mizan mizan = UnderWay.furnished()) {
            CardsDoor cards = cards(mizan);
            assertThat(cards.take(doubts.file, doubts.bank(), DAYS).posted()).isEmpty();
            assertThat(reason(cards.name(first, doubts.lines.get(1), doubts.bank(), DAYS)))
                    .isEqualTo(DepositReason.OTHER_DEPOSIT);
            assertThat(reason(cards.name(first, doubts.lines.get(2), doubts.bank(), DAYS)))
                    .isEqualTo(DepositReason.FAR_APART);
            assertThat(reason(cards.name(first, line(1, 100, "another"), doubts.bank(), DAYS)))
                    .isEqualTo(DepositReason.NOT_ON_STATEMENT);
            cards.name(first, came, doubts.bank(), DAYS).orElseThrow();
            assertThat(reason(cards.name(first, came, doubts.bank(), DAYS))).isEqualTo(FlowReason.NOTHING_TO_DO);
            // It was the other: the line moves as long as nothing is settled by it.
            cards.name(second, came, doubts.bank(), DAYS).orElseThrow();
            assertThat(cards.take(doubts.file, doubts.bank(), DAYS).posted())
                    .singleElement()
                    .satisfies(it -> assertThat(it.settlement()).isEqualTo(second));
            assertThat(reason(cards.name(first, came, doubts.bank(), DAYS))).isEqualTo(DepositReason.LINE_TAKEN);
            assertThat(reason(cards.name(second, doubts.lines.get(2), doubts.bank(), 2)))
                    .isEqualTo(CardReason.SETTLED_BEFORE);
            assertThat(deposits(cards.compare(doubts.file, doubts.bank(), DAYS))
                            .get(first.key())
                            .state())
                    .isEqualTo(State.MISSING);
        }
    }
}
