// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.card.CardTrace;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.LineMatch.By;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One search of the payments that an acquirer's lines are. */
final class LineSearch {
    private final List<TakenCard> taken;
    private final int days;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, LineMatch> found = new HashMap<>();
    private final Set<Named> named = new HashSet<>();

    private record Row(Settlement batch, SettledLine line) {
        LocalDate day() {
            return line.trace().flatMap(CardTrace::paid).orElse(batch.on());
        }

        PaymentSlip marks() {
            return line.trace().map(CardTrace::slip).orElse(PaymentSlip.NONE);
        }
    }

    /** A payment and a refund of it may share a reference: they are told apart by their sign. */
    private record Named(String reference, boolean refund) {
        static Named of(String reference, Money amount) {
            return new Named(reference, amount.isNegative());
        }
    }

    /** What must be the same for certain. */
    private record Code(String authorisation, Money amount) {
        static Code of(PaymentSlip slip, Money amount) {
            return new Code(slip.authorisation().toUpperCase(Locale.ROOT), amount);
        }
    }

    private LineSearch(List<TakenCard> taken, List<Settlement> batches, int days) {
        this.taken = taken;
        this.days = days;
        for (Settlement batch : batches) {
            for (SettledLine line : batch.lines()) {
                if (line.kind() == SettledLine.Kind.PAYMENT) {
                    rows.add(new Row(batch, line));
                }
            }
        }
    }

    static List<LineMatch> of(List<TakenCard> taken, List<Settlement> batches, int days) {
        LineSearch search = new LineSearch(taken, batches, days);
        search.byReference();
        search.byAuthorisation();
        List<LineMatch> all = new ArrayList<>();
        for (int row = 0; row < search.rows.size(); row++) {
            all.add(search.found.getOrDefault(row, search.match(row, By.NOTHING, List.of())));
        }
        return List.copyOf(all);
    }

    private LineMatch match(int row, By by, List<String> could) {
        Row it = rows.get(row);
        return new LineMatch(it.batch().key(), it.line(), by, could);
    }

    private void byReference() {
        Set<Named> known = new HashSet<>();
        taken.forEach(it -> known.add(Named.of(it.slip().reference(), it.slip().amount())));
        for (int row = 0; row < rows.size(); row++) {
            SettledLine line = rows.get(row).line();
            Named name = Named.of(line.reference(), line.amount());
            if (known.contains(name)) {
                named.add(name);
                found.put(row, match(row, By.REFERENCE, List.of()));
            }
        }
    }

    private void byAuthorisation() {
        Map<Code, Set<Integer>> lines = new HashMap<>();
        Map<Code, Set<Integer>> payments = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!found.containsKey(i)) {
                Row row = rows.get(i);
                add(lines, Code.of(row.marks(), row.line().amount()), i);
            }
        }
        for (int i = 0; i < taken.size(); i++) {
            TakenCard it = taken.get(i);
            if (!it.over()
                    && !named.contains(Named.of(it.slip().reference(), it.slip().amount()))) {
                add(payments, Code.of(it.marks(), it.slip().amount()), i);
            }
        }
        lines.forEach((code, these) -> Cluster.of(these, payments.getOrDefault(code, Set.of()), this::could)
                .forEach(this::take));
    }

    private static void add(Map<Code, Set<Integer>> by, Code code, int place) {
        if (!code.authorisation().isBlank()) {
            by.computeIfAbsent(code, it -> new TreeSet<>()).add(place);
        }
    }

    private boolean could(int row, int payment) {
        TakenCard till = taken.get(payment);
        PaymentSlip told = rows.get(row).marks();
        long apart = ChronoUnit.DAYS.between(till.slip().on(), rows.get(row).day());
        return Math.abs(apart) <= days
                && agree(told.scheme(), till.marks().scheme())
                && agree(told.lastDigits(), till.marks().lastDigits());
    }

    /** What one side does not tell speaks against nothing. */
    private static boolean agree(String told, String known) {
        return told.isBlank() || known.isBlank() || told.equalsIgnoreCase(known);
    }

    private void take(Cluster cluster) {
        List<String> references = cluster.right().stream()
                .map(it -> taken.get(it).slip().reference())
                .sorted()
                .toList();
        boolean clear = cluster.left().size() == 1 && references.size() == 1;
        for (Integer row : cluster.left()) {
            Row it = rows.get(row);
            found.put(
                    row,
                    clear
                            ? new LineMatch(
                                    it.batch().key(), it.line().as(references.get(0)), By.AUTHORISATION, List.of())
                            : match(row, By.SEVERAL, references));
        }
    }
}
