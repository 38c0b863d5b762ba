// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import static dev.mizan.laws.bank.CardDay.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.DepositMatch;
import dev.mizan.ledger.card.match.DepositMatch.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Which line of the bank paid which batch of which acquirer, where acquirers number their batches alike. */
class DepositLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> ACQUIRERS = List.of("mada", "amex", "tabby");

    private static Settlement batch(String acquirer, String number, int day, long amount) {
        return new Settlement(acquirer, number, DAY.plusDays(day), List.of(), sar(amount));
    }

    private static BankStatement.Line line(int day, long amount, String text) {
        return new BankStatement.Line(DAY.plusDays(day), sar(amount), "", text);
    }

    private static Map<SettlementKey, DepositMatch> match(
            List<Settlement> batches, List<BankStatement.Line> lines, int days) {
        BankStatement bank = new BankStatement("SA03", sar(0), lines, sar(0));
        Map<SettlementKey, DepositMatch> all = new TreeMap<>();
        DepositMatch.of(batches, bank, days, Map.of())
                .forEach(it -> all.put(it.batch().key(), it));
        return all;
    }

    private static Map<String, State> states(List<Settlement> batches, List<BankStatement.Line> lines) {
        Map<String, State> states = new TreeMap<>();
        match(batches, lines, 1).forEach((key, it) -> states.put(key.toString(), it.state()));
        return states;
    }

    private static List<Settlement> batches(Random random) {
        List<Settlement> batches = new ArrayList<>();
        for (String acquirer : ACQUIRERS) {
            for (int number = 1; number <= random.nextInt(4); number++) {
                batches.add(batch(acquirer, "B" + number, random.nextInt(5), 100L * (1 + random.nextInt(3))));
            }
        }
        return batches;
    }

    private static List<BankStatement.Line> lines(Random random) {
        List<BankStatement.Line> lines = new ArrayList<>();
        for (int left = random.nextInt(8); left > 0; left--) {
            String number = random.nextInt(3) == 0 ? "" : " B" + (1 + random.nextInt(3));
            String acquirer = random.nextBoolean()
                    ? ""
                    : " " + ACQUIRERS.get(random.nextInt(3)).toUpperCase(Locale.ROOT);
            lines.add(line(random.nextInt(5), 100L * (1 + random.nextInt(3)), "deposit" + number + acquirer));
        }
        return lines;
    }

    @Property(tries = 1000)
    void theOrderOfBatchesAndLinesChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Settlement> batches = batches(random);
        List<BankStatement.Line> lines = lines(random);
        Map<SettlementKey, DepositMatch> once = match(batches, lines, 1);
        Collections.shuffle(batches, random);
        Collections.shuffle(lines, random);
        assertThat(match(batches, lines, 1)).isEqualTo(once);
    }

    @Property(tries = 1000)
    void noLinePaysTwoBatchesAndNoneIsAnotherAcquirers(@ForAll long seed) {
        Random random = new Random(seed);
        List<Settlement> batches = batches(random);
        List<BankStatement.Line> left = lines(random);
        for (DepositMatch it : match(batches, List.copyOf(left), 1).values()) {
            it.line()
                    .ifPresent(
                            line -> assertThat(left.remove(line)).as("%s", it).isTrue());
            it.line()
                    .ifPresent(line -> assertThat(isAnothers(line, it.batch(), batches))
                            .as("%s", it)
                            .isFalse());
            boolean ofAmount = it.line().stream()
                    .allMatch(line -> line.amount().equals(it.batch().deposit()));
            boolean sound = switch (it.state()) {
                case CAME -> it.line().isPresent() && ofAmount;
                case OTHER_AMOUNT -> it.line().isPresent() && !ofAmount;
                case CAME_TWICE -> it.line().isPresent();
                case MISSING -> it.line().isEmpty() && it.could().isEmpty();
                // Some line could be it, and there are not lines enough for all that could be it.
                case UNCLEAR ->
                    it.line().isEmpty() && !it.could().isEmpty() && it.could().size() < batches.size();
            };
            assertThat(sound).as("%s", it).isTrue();
        }
    }

    private static boolean isAnothers(BankStatement.Line line, Settlement batch, List<Settlement> batches) {
        String text = line.text().toLowerCase(Locale.ROOT);
        return !text.contains(batch.acquirer())
                && batches.stream().map(Settlement::acquirer).anyMatch(text::contains);
    }

    @Example
    void oneNumberOfTwoAcquirersOnOneDay() {
        List<Settlement> both = List.of(batch("mada", "B1", 0, 100), batch("amex", "B1", 0, 100));
        BankStatement.Line bare = line(0, 100, "deposit B1");
        assertThat(states(both, List.of(bare, bare))).isEqualTo(Map.of("mada/B1", State.CAME, "amex/B1", State.CAME));
        // One came and nobody says whose: neither is posted.
        assertThat(states(both, List.of(bare))).isEqualTo(Map.of("mada/B1", State.UNCLEAR, "amex/B1", State.UNCLEAR));
        assertThat(match(both, List.of(bare), 1).values())
                .allSatisfy(it -> assertThat(it.could()).containsExactly(bare));
        assertThat(states(both, List.of(line(0, 100, "AMEX B1"))))
                .isEqualTo(Map.of("mada/B1", State.MISSING, "amex/B1", State.CAME));
        assertThat(states(both, List.of(bare, line(0, 100, "B1 amex"))))
                .isEqualTo(Map.of("mada/B1", State.CAME, "amex/B1", State.CAME));
        assertThat(states(both, List.of(line(0, 70, "mada B1"), line(0, 100, "amex B1"), line(2, 100, "amex B1"))))
                .isEqualTo(Map.of("mada/B1", State.OTHER_AMOUNT, "amex/B1", State.CAME_TWICE));
    }

    @Example
    void aLineThatNamesAnotherBatchIsNotTakenForItsAmount() {
        assertThat(states(
                        List.of(batch("mada", "B1", 0, 100), batch("mada", "B2", 0, 200)),
                        List.of(line(0, 100, "mada B2"))))
                .isEqualTo(Map.of("mada/B1", State.MISSING, "mada/B2", State.OTHER_AMOUNT));
    }
}
