// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardSlip;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** On what terminals differed from tills when they were settled: payments that only one of them knows. */
final class TerminalDifferences {
    private final Map<String, Heard> byHand = new LinkedHashMap<>();
    private final Map<String, LocalDate> missing = new TreeMap<>();

    /** Of a payment that was keyed into the terminal; below zero where the customer was paid. */
    private record Heard(Money amount, LocalDate on) {}

    /** None. */
    TerminalDifferences() {}

    /** Those of one settling. */
    TerminalDifferences(Reconciled compared, LocalDate on) {
        for (Reconciled.Difference difference : compared.differences()) {
            String reference = difference.entry().reference().value();
            switch (difference.kind()) {
                case MISSING_AT_TILL -> heard(difference.entry(), on);
                case MISSING_AT_TERMINAL -> missing.put(reference, on);
                // Which amount the terminal has is not told: the answer that it gave stands.
                case DIFFERS -> {}
            }
        }
    }

    private void heard(TerminalEntry entry, LocalDate on) {
        if (!entry.amount().isZero()) {
            Money amount = entry.gives() ? entry.amount().negated() : entry.amount();
            byHand.putIfAbsent(entry.reference().value(), new Heard(amount, on));
        }
    }

    void add(TerminalDifferences more) {
        more.byHand.forEach(byHand::putIfAbsent);
        missing.putAll(more.missing);
    }

    void forget(LocalDate before, Predicate<String> wanted) {
        byHand.entrySet().removeIf(it -> it.getValue().on().isBefore(before) && !wanted.test(it.getKey()));
        missing.entrySet().removeIf(it -> it.getValue().isBefore(before) && !wanted.test(it.getKey()));
    }

    /** Whether a till believes in a payment that its terminal knows nothing of. */
    boolean misses(String reference) {
        return missing.containsKey(reference);
    }

    /** The payments that no till knows. */
    Stream<CardSlip> byHand() {
        return byHand.entrySet().stream()
                .map(it -> new CardSlip(
                        it.getKey(), it.getValue().on(), it.getValue().amount()));
    }

    void write(FieldWriter out) {
        out.list(
                        "by-hand",
                        byHand.entrySet(),
                        (it, fields) -> fields.text("reference", it.getKey())
                                .money("amount", it.getValue().amount())
                                .date("on", it.getValue().on()))
                .list(
                        "missing",
                        missing.entrySet(),
                        (it, fields) -> fields.text("reference", it.getKey()).date("on", it.getValue()));
    }

    static TerminalDifferences read(FieldReader in) {
        TerminalDifferences read = new TerminalDifferences();
        in.list("by-hand", it -> Map.entry(it.text("reference"), new Heard(it.money("amount"), it.date("on"))))
                .forEach(it -> read.byHand.put(it.getKey(), it.getValue()));
        in.list("missing", it -> Map.entry(it.text("reference"), it.date("on")))
                .forEach(it -> read.missing.put(it.getKey(), it.getValue()));
        return read;
    }
}
