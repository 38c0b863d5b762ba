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
 * @param unknown of which nobody knows whether they moved money; the amount is what was asked for
 */
public record TerminalReport(
        String terminal,
        TerminalHeard heard,
        Reconciled compared,
        Optional<String> accepted,
        List<SchemeTotal> waiting,
        List<TerminalEntry> unknown) {
    public TerminalReport {
        waiting = List.copyOf(waiting);
        unknown = List.copyOf(unknown);
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
                    it.scheme() + "\n" + it.totals().sales().currency().code(),
                    it,
                    (a, b) -> new SchemeTotal(a.scheme(), a.totals().plus(b.totals()))));
        }
        return List.copyOf(sums.values());
    }

    static void write(TerminalReport it, FieldWriter out) {
        out.text("terminal", it.terminal).text("heard", it.heard.name().toLowerCase(Locale.ROOT));
        SettledFields.write(it.compared, out);
        out.maybe("accepted", it.accepted)
                .list("waiting", it.waiting, SettledFields::write)
                .list("unknown", it.unknown, SettledFields::write);
    }

    static TerminalReport read(FieldReader in) {
        return new TerminalReport(
                in.text("terminal"),
                SettledFields.heard(in),
                SettledFields.read(in),
                in.has("accepted") ? Optional.of(in.text("accepted")) : Optional.empty(),
                in.list("waiting", SettledFields::total),
                in.list("unknown", SettledFields::entry));
    }
}
