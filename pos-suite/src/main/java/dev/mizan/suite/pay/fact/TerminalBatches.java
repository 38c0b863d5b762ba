// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The batches of terminals: what was compared in open sessions, and what stood in the last Z of each. */
final class TerminalBatches {
    private static final Reconciled NONE = new Reconciled(List.of(), List.of(), List.of());

    private final Map<String, List<TerminalSettled>> compared = new TreeMap<>();
    private final Map<String, Set<String>> last = new TreeMap<>();

    void compared(String till, TerminalSettled fact) {
        compared.computeIfAbsent(till, it -> new ArrayList<>()).add(fact);
    }

    /** The till is closed; what stood in its session belongs to no later batch. */
    void closed(String till, List<TillPayment> over) {
        compared.remove(till);
        Map<String, Set<String>> references = new TreeMap<>();
        over.stream()
                .filter(it -> it.moved().isPositive())
                .forEach(it -> references
                        .computeIfAbsent(key(till, it.terminal()), key -> new TreeSet<>())
                        .add(it.reference().value()));
        last.putAll(references);
    }

    /** Nor does what a Z named as missing. */
    void reported(String till, TerminalsReported fact) {
        fact.terminals()
                .forEach(report -> report.compared()
                        .differences()
                        .forEach(it -> last.computeIfAbsent(key(till, report.terminal()), key -> new TreeSet<>())
                                .add(it.entry().reference().value())));
    }

    boolean known(String till, String terminal, PaymentReference reference) {
        return last.getOrDefault(key(till, terminal), Set.of()).contains(reference.value());
    }

    static List<TerminalEntry> unsettled(Stream<TillPayment> at) {
        List<TillPayment> mine =
                at.filter(it -> it.moved().isPositive() && !it.settled()).toList();
        Set<Object> voided = mine.stream()
                .filter(it -> it.request().operation() == PaymentOperation.VOID)
                .flatMap(it -> it.request().about().stream())
                .collect(Collectors.toSet());
        return mine.stream()
                .filter(it -> it.request().operation() != PaymentOperation.VOID && !voided.contains(it.reference()))
                .map(it -> new TerminalEntry(
                        it.reference(),
                        it.request().operation(),
                        it.moved(),
                        it.slip().scheme()))
                .toList();
    }

    List<TerminalReport> reports(String till, Collection<TillPayment> payments, Collection<WaitingPayment> waiting) {
        var told = by(compared.getOrDefault(till, List.of()), it -> true, TerminalSettled::terminal);
        var asked = by(payments, it -> it.till().equals(till), TillPayment::terminal);
        var stored = by(waiting, it -> it.till().equals(till), WaitingPayment::terminal);
        return Stream.of(told, asked, stored)
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .sorted()
                .map(terminal -> report(
                        terminal,
                        told.getOrDefault(terminal, List.of()),
                        asked.getOrDefault(terminal, List.of()),
                        stored.getOrDefault(terminal, List.of())))
                .toList();
    }

    private static <T> Map<String, List<T>> by(Collection<T> all, Predicate<T> mine, Function<T, String> terminal) {
        return all.stream().filter(mine).collect(Collectors.groupingBy(terminal));
    }

    private static TerminalReport report(
            String terminal, List<TerminalSettled> all, List<TillPayment> payments, List<WaitingPayment> waiting) {
        Reconciled sum = NONE;
        TerminalHeard heard = TerminalHeard.REQUESTS;
        for (TerminalSettled one : all) {
            if (one.closesBatch()) {
                sum = TerminalReport.both(sum, one.compared());
                heard = heard.compareTo(one.heard()) < 0 ? one.heard() : heard;
            }
        }
        List<SchemeTotal> rest = SchemeTotal.of(unsettled(payments.stream()));
        Optional<TerminalSettled> open = all.stream()
                .reduce((earlier, later) -> later)
                .filter(it -> !it.closesBatch() && it.compared().till().equals(rest));
        if (open.isPresent()) {
            sum = TerminalReport.both(sum, open.get().compared());
        } else if (!rest.isEmpty()) {
            sum = TerminalReport.both(sum, new Reconciled(rest, List.of(), List.of()));
            heard = TerminalHeard.NOTHING;
        }
        Optional<String> accepted =
                all.stream().flatMap(it -> it.accepted().stream()).reduce((earlier, later) -> later);
        return new TerminalReport(terminal, heard, sum, accepted, waiting(waiting), unknown(payments), List.of());
    }

    private static List<SchemeTotal> waiting(List<WaitingPayment> waiting) {
        return SchemeTotal.of(waiting.stream()
                .map(it -> new TerminalEntry(
                        it.reference(), it.request().operation(), it.request().amount(), ""))
                .toList());
    }

    private static List<TerminalEntry> unknown(List<TillPayment> payments) {
        return payments.stream()
                .filter(it -> it.attempt().next() != Step.NOTHING)
                .map(it -> new TerminalEntry(
                        it.reference(), it.request().operation(), it.request().amount(), ""))
                .toList();
    }

    private static String key(String till, String terminal) {
        return till + "\n" + terminal;
    }

    void write(FieldWriter out) {
        out.list(
                        "compared",
                        compared.entrySet(),
                        (one, fields) -> fields.text("till", one.getKey())
                                .list("batches", one.getValue(), (it, field) -> TerminalSettled.TYPE.write(it, field)))
                .list(
                        "last",
                        last.entrySet(),
                        (one, fields) ->
                                fields.text("batch", one.getKey()).texts("references", List.copyOf(one.getValue())));
    }

    void read(FieldReader in) {
        compared.clear();
        last.clear();
        in.list("compared", fields -> Map.entry(fields.text("till"), fields.list("batches", TerminalBatches::settled)))
                .forEach(it -> compared.put(it.getKey(), new ArrayList<>(it.getValue())));
        in.list("last", fields -> Map.entry(fields.text("batch"), fields.texts("references")))
                .forEach(it -> last.put(it.getKey(), new TreeSet<>(it.getValue())));
    }

    private static TerminalSettled settled(FieldReader in) {
        return TerminalSettled.TYPE.reader().read(in, TerminalSettled.TYPE.version());
    }
}
