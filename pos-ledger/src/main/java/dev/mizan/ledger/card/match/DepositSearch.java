// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.DepositMatch.State;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One search of the lines that came for batches. Two acquirers may number their batches alike, so a line that names an
 * acquirer is for none of another's. Batches and lines are put in an order of their own first.
 */
final class DepositSearch {
    private final List<Settlement> batches;
    private final List<BankStatement.Line> lines;
    private final List<Set<String>> acquirers;
    private final Set<Integer> missing;
    private final Set<Integer> free;
    private final Map<Integer, DepositMatch> found = new HashMap<>();

    private DepositSearch(List<Settlement> batches, List<BankStatement.Line> lines) {
        this.batches = batches.stream()
                .distinct()
                .sorted(Comparator.comparing(Settlement::on)
                        .thenComparing(Settlement::key)
                        .thenComparing(Settlement::deposit))
                .toList();
        this.lines = lines.stream()
                .sorted(Comparator.comparing(BankStatement.Line::booked)
                        .thenComparing(BankStatement.Line::key)
                        .thenComparing(BankStatement.Line::counterparty))
                .toList();
        Set<String> all = batches.stream().map(Settlement::acquirer).collect(Collectors.toSet());
        this.acquirers = this.lines.stream()
                .map(DepositSearch::lower)
                .map(line -> all.stream()
                        .filter(it -> line.names(it.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet()))
                .toList();
        this.missing = places(this.batches.size());
        this.free = places(this.lines.size());
    }

    private static BankStatement.Line lower(BankStatement.Line line) {
        return new BankStatement.Line(
                line.booked(),
                line.amount(),
                line.reference().toLowerCase(Locale.ROOT),
                line.text().toLowerCase(Locale.ROOT));
    }

    private static Set<Integer> places(int size) {
        return IntStream.range(0, size).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<Settlement, DepositMatch> of(
            List<Settlement> batches, BankStatement bank, int days, Map<SettlementKey, String> named) {
        DepositSearch search = new DepositSearch(batches, bank.lines());
        BiPredicate<Integer, Integer> amount = (batch, line) -> search.batches
                .get(batch)
                .deposit()
                .equals(search.lines.get(line).amount());
        search.find(State.CAME, amount.and((batch, line) -> search.said(batch, line, named)));
        search.take(State.CAME, amount.and(search::names));
        Set<Integer> unnamed = search.free.stream()
                .filter(line -> IntStream.range(0, search.batches.size()).noneMatch(batch -> search.names(batch, line)))
                .collect(Collectors.toSet());
        search.take(
                State.CAME,
                amount.and((batch, line) ->
                        unnamed.contains(line) && search.fits(batch, line) && search.near(batch, line, days)));
        search.take(State.OTHER_AMOUNT, search::names);
        return search.all();
    }

    /** Lines that name the acquirer first, then those that name none. */
    private void take(State state, BiPredicate<Integer, Integer> could) {
        find(state, could.and((batch, line) -> !acquirers.get(line).isEmpty()));
        find(state, could);
    }

    private void find(State state, BiPredicate<Integer, Integer> could) {
        for (Cluster cluster : Cluster.of(missing, free, could)) {
            Optional<Map<Integer, Integer>> pairs = cluster.paired();
            for (Integer batch : cluster.left()) {
                found.put(
                        batch,
                        new DepositMatch(
                                batches.get(batch),
                                pairs.isPresent() ? state : State.UNCLEAR,
                                pairs.map(it -> it.get(batch)).map(lines::get),
                                pairs.isPresent()
                                        ? List.of()
                                        : cluster.right().stream()
                                                .map(lines::get)
                                                .toList()));
            }
            missing.removeAll(cluster.left());
            free.removeAll(pairs.map(Map::values).orElse(cluster.right()));
        }
    }

    private boolean fits(int batch, int line) {
        return acquirers.get(line).isEmpty()
                || acquirers.get(line).contains(batches.get(batch).acquirer());
    }

    private boolean names(int batch, int line) {
        return fits(batch, line) && lines.get(line).names(batches.get(batch).batch());
    }

    private boolean said(int batch, int line, Map<SettlementKey, String> named) {
        return lines.get(line).key().equals(named.get(batches.get(batch).key()));
    }

    private boolean near(int batch, int line, int days) {
        return Math.abs(ChronoUnit.DAYS.between(
                        batches.get(batch).on(), lines.get(line).booked()))
                <= days;
    }

    private Map<Settlement, DepositMatch> all() {
        Map<Settlement, DepositMatch> all = new HashMap<>();
        for (int i = 0; i < batches.size(); i++) {
            int batch = i;
            DepositMatch match = found.getOrDefault(
                    batch, new DepositMatch(batches.get(batch), State.MISSING, Optional.empty(), List.of()));
            boolean again = match.line().isPresent() && free.stream().anyMatch(line -> names(batch, line));
            all.put(match.batch(), again ? match.as(State.CAME_TWICE) : match);
        }
        return all;
    }
}
