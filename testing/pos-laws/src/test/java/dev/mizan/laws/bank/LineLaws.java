// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import static dev.mizan.laws.bank.CardDay.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.card.CardTrace;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.LineMatch;
import dev.mizan.ledger.card.match.LineMatch.By;
import dev.mizan.ledger.card.match.TakenCard;
import dev.mizan.spi.payment.PaymentSlip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An acquirer's lines are found by reference, then by authorisation code, amount and day; what could be several is not guessed. */
class LineLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int DAYS = 2;

    private final List<TakenCard> taken = new ArrayList<>();
    private final List<SettledLine> lines = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();

    private void world(Random random, boolean codesAreUnique) {
        taken.clear();
        lines.clear();
        truth.clear();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            String reference = "P" + i;
            String code = codesAreUnique ? "K" + i : "K" + random.nextInt(3);
            long amount = (1 + random.nextInt(2)) * (random.nextInt(5) == 0 ? -100L : 100L);
            LocalDate on = DAY.minusDays(random.nextInt(4));
            PaymentSlip marks = new PaymentSlip(one(random, "mada", "visa", ""), one(random, "1111", "2222", ""), code);
            boolean over = !codesAreUnique && random.nextInt(6) == 0;
            taken.add(new TakenCard(new CardSlip(reference, on, sar(amount)), marks, over));
            PaymentSlip told = new PaymentSlip(
                    random.nextBoolean() ? "" : marks.scheme().toUpperCase(Locale.ROOT),
                    random.nextBoolean() ? "" : marks.lastDigits(),
                    code);
            LocalDate paid = codesAreUnique ? on.plusDays(random.nextInt(DAYS + 1)) : DAY.minusDays(random.nextInt(4));
            Optional<CardTrace> trace = Optional.of(new CardTrace("RRN" + i, told, Optional.of(paid)));
            for (int times = codesAreUnique ? 1 : random.nextInt(3); times > 0; times--) {
                lines.add(new SettledLine(
                        SettledLine.Kind.PAYMENT,
                        random.nextInt(3) == 0 ? reference : "RRN" + i,
                        sar(amount),
                        sar(1),
                        sar(0),
                        trace));
                truth.add(reference);
            }
        }
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static List<Settlement> batches(List<SettledLine> lines) {
        int half = lines.size() / 2;
        return List.of(
                new Settlement("mada", "B1", DAY, lines.subList(0, half), sar(0)),
                new Settlement("mada", "B2", DAY, lines.subList(half, lines.size()), sar(0)));
    }

    /** What was found, whatever the batch and the place. */
    private static List<String> found(List<LineMatch> matches) {
        return matches.stream()
                .map(it -> it.line() + " " + it.by() + " " + it.could())
                .sorted()
                .toList();
    }

    @Property(tries = 1000)
    void theOrderOfLinesAndPaymentsChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        world(random, false);
        List<String> once = found(LineMatch.of(taken, batches(lines), DAYS));
        Collections.shuffle(taken, random);
        Collections.shuffle(lines, random);
        assertThat(found(LineMatch.of(taken, batches(lines), DAYS))).isEqualTo(once);
    }

    @Property(tries = 500)
    void whereCodesAreUniqueEachLineIsItsPayment(@ForAll long seed) {
        world(new Random(seed), true);
        List<LineMatch> matches = LineMatch.of(taken, batches(lines), DAYS);
        assertThat(matches).extracting(it -> it.line().reference()).isEqualTo(truth);
        assertThat(matches).allMatch(it -> it.by() == By.REFERENCE || it.by() == By.AUTHORISATION);
    }

    /** By hand: line by line and payment by payment. */
    private boolean could(SettledLine line, TakenCard it) {
        CardTrace trace = line.trace().orElseThrow();
        String scheme = trace.slip().scheme() + it.marks().scheme();
        String digits = trace.slip().lastDigits() + it.marks().lastDigits();
        return !it.over()
                && isNamedBy(it).isEmpty()
                && line.amount().equals(it.slip().amount())
                && trace.slip().authorisation().equals(it.marks().authorisation())
                && Math.abs(ChronoUnit.DAYS.between(
                                trace.paid().orElseThrow(), it.slip().on()))
                        <= DAYS
                && !Set.of("MADAvisa", "VISAmada").contains(scheme)
                && !Set.of("11112222", "22221111").contains(digits);
    }

    private List<SettledLine> isNamedBy(TakenCard it) {
        return lines.stream()
                .filter(line -> line.reference().equals(it.slip().reference()))
                .toList();
    }

    @Property(tries = 1000)
    void aLineIsFoundByItsCodeWhereItCouldBeOnePaymentAndNoOtherLineCould(@ForAll long seed) {
        world(new Random(seed), false);
        List<LineMatch> matches = LineMatch.of(taken, batches(lines), DAYS);
        assertThat(matches).hasSize(lines.size());
        Set<String> used = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            SettledLine line = lines.get(i);
            LineMatch match = matches.get(i);
            assertThat(match.line().as(line.reference())).isEqualTo(line);
            boolean named = taken.stream().anyMatch(it -> it.slip().reference().equals(line.reference()));
            List<TakenCard> could = named
                    ? List.of()
                    : taken.stream().filter(it -> could(line, it)).toList();
            boolean alone = could.size() == 1 && rivals(could.get(0)) == 1;
            By by = named ? By.REFERENCE : could.isEmpty() ? By.NOTHING : alone ? By.AUTHORISATION : By.SEVERAL;
            assertThat(match.by()).as("%s", line).isEqualTo(by);
            if (by == By.AUTHORISATION) {
                assertThat(match.line().reference())
                        .isEqualTo(could.get(0).slip().reference());
                assertThat(used.add(match.line().reference())).isTrue();
            }
            assertThat(match.could())
                    .containsAll(by == By.SEVERAL ? references(could) : Set.of())
                    .hasSizeGreaterThanOrEqualTo(by == By.SEVERAL ? 1 : 0);
        }
        assertThat(lines).noneMatch(it -> used.contains(it.reference()));
    }

    private static Set<String> references(List<TakenCard> of) {
        return of.stream().map(it -> it.slip().reference()).collect(Collectors.toSet());
    }

    private long rivals(TakenCard it) {
        return lines.stream()
                .filter(line ->
                        taken.stream().noneMatch(t -> t.slip().reference().equals(line.reference())))
                .filter(line -> could(line, it))
                .count();
    }

    /** What is found and what stays open are, on both sides, all there is. */
    @Property(tries = 500)
    void foundAndOpenAreAllOnBothSides(@ForAll long seed) {
        world(new Random(seed), false);
        List<Settlement> before = batches(lines);
        List<LineMatch> matches = LineMatch.of(taken, before, DAYS);
        List<Settlement> after = LineMatch.found(before, matches);
        assertThat(after.stream().map(Settlement::cleared).toList())
                .isEqualTo(before.stream().map(Settlement::cleared).toList());
        List<String> found = matches.stream()
                .filter(it -> it.by() == By.AUTHORISATION)
                .map(it -> it.line().reference())
                .toList();
        long payments = minor(taken);
        long open = minor(taken.stream()
                .filter(it -> !found.contains(it.slip().reference()))
                .toList());
        long lined = matches.stream()
                .filter(it -> it.by() == By.AUTHORISATION)
                .mapToLong(it -> it.line().amount().minor())
                .sum();
        assertThat(lined + open).isEqualTo(payments);
    }

    private static long minor(List<TakenCard> of) {
        return of.stream().mapToLong(it -> it.slip().amount().minor()).sum();
    }

    @Example
    void aCodeOfTwoPaymentsIsToldByTheLastDigitsWhereTheyAreKnown() {
        taken.add(new TakenCard(new CardSlip("P1", DAY, sar(100)), new PaymentSlip("mada", "1111", "K"), false));
        taken.add(new TakenCard(new CardSlip("P2", DAY, sar(100)), new PaymentSlip("mada", "2222", "K"), false));
        assertThat(by("2222")).isEqualTo(By.AUTHORISATION + " P2 []");
        assertThat(by("")).isEqualTo(By.SEVERAL + " K [P1, P2]");
        assertThat(by("3333")).isEqualTo(By.NOTHING + " K []");
    }

    private String by(String digits) {
        CardTrace trace = new CardTrace("", new PaymentSlip("", digits, "k"), Optional.empty());
        SettledLine line = new SettledLine(SettledLine.Kind.PAYMENT, "K", sar(100), sar(0), sar(0), Optional.of(trace));
        LineMatch match = LineMatch.of(taken, List.of(new Settlement("mada", "B", DAY, List.of(line), sar(100))), 0)
                .get(0);
        return match.by() + " " + match.line().reference() + " " + match.could();
    }
}
