// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a Z report says of one terminal.
 *
 * @param heard NOTHING where something that the till posted was never compared
 * @param compared all batches of the session together
 * @param accepted why a person closed a batch that differs
 * @param waiting taken offline and not forwarded yet, by currency
 * @param aside set aside on cards and open when the till was closed, by scheme; it is no sale
 * @param unknown of which nobody knows whether they moved money; the amount is what was asked for
 */
public record TerminalReport(
        String terminal,
        TerminalHeard heard,
        Reconciled compared,
        Optional<String> accepted,
        List<SchemeTotal> waiting,
        List<TerminalEntry> unknown,
        List<SchemeTotal> aside) {
    public TerminalReport {
        waiting = List.copyOf(waiting);
        unknown = List.copyOf(unknown);
        aside = List.copyOf(aside);
    }

    /** A terminal at which nothing was paid. */
    public static TerminalReport idle(String terminal) {
        Reconciled nothing = new Reconciled(List.of(), List.of(), List.of());
        return new TerminalReport(
                terminal, TerminalHeard.REQUESTS, nothing, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** The same, beside what is set aside. */
    public TerminalReport beside(List<TerminalEntry> open) {
        return new TerminalReport(terminal, heard, compared, accepted, waiting, unknown, SchemeTotal.of(open));
    }

    /** Whether till and terminal told the same of all of it. */
    public boolean agrees() {
        return switch (heard) {
            case REQUESTS -> compared.balances();
            case TOTALS ->
                compared.differences().isEmpty() && sums(compared.till()).equals(sums(compared.terminal()));
            case NOTHING -> false;
        };
    }

    /** By currency, without schemes. */
    static Map<String, TerminalTotals> sums(List<SchemeTotal> totals) {
        Map<String, TerminalTotals> sums = new TreeMap<>();
        totals.stream()
                .filter(it -> it.totals().count() > 0 || !it.totals().net().isZero())
                .forEach(it -> sums.merge(it.totals().sales().currency().code(), it.totals(), TerminalTotals::plus));
        return sums;
    }

    /** Two spans together, scheme by scheme. */
    static Reconciled both(Reconciled one, Reconciled other) {
        List<Reconciled.Difference> differences = new ArrayList<>(one.differences());
        differences.addAll(other.differences());
        return new Reconciled(
                together(one.till(), other.till()), together(one.terminal(), other.terminal()), differences);
    }

    private static List<SchemeTotal> together(List<SchemeTotal> one, List<SchemeTotal> other) {
        Map<String, SchemeTotal> sums = new TreeMap<>();
        for (List<SchemeTotal> totals : List.of(one, other)) {
            totals.forEach(it -> sums.merge(
                    key(it),
                    it,
                    (a, b) -> new SchemeTotal(a.scheme(), a.totals().plus(b.totals()))));
        }
        return List.copyOf(sums.values());
    }

    /** By which two totals are of the same: scheme and currency. */
    public static String key(SchemeTotal total) {
        return total.scheme() + "\n" + total.totals().sales().currency().code();
    }

    static void write(TerminalReport it, FieldWriter out) {
        out.text("terminal", it.terminal).text("heard", it.heard.name().toLowerCase(Locale.ROOT));
        SettledFields.write(it.compared, out);
        out.maybe("accepted", it.accepted)
                .list("waiting", it.waiting, SettledFields::write)
                .list("unknown", it.unknown, SettledFields::write)
                .list("aside", it.aside, SettledFields::write);
    }

    static TerminalReport read(FieldReader in, int version) {
        return new TerminalReport(
                in.text("terminal"),
                SettledFields.heard(in),
                SettledFields.read(in),
                in.has("accepted") ? Optional.of(in.text("accepted")) : Optional.empty(),
                in.list("waiting", SettledFields::total),
                in.list("unknown", SettledFields::entry),
                version < 2 ? List.of() : in.list("aside", SettledFields::total));
    }
}
