// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.scheme;

import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.TerminalEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What till and terminal tell of the same span, beside one another.
 *
 * @param till by scheme
 * @param terminal by scheme
 * @param differences each request on which they do not agree, by its reference; empty where all is well
 */
public record Reconciled(List<SchemeTotal> till, List<SchemeTotal> terminal, List<Difference> differences) {
    /** How a request differs. */
    public enum Kind {
        /** The till posted it, and the terminal does not know it. */
        MISSING_AT_TERMINAL,
        /** The terminal took it, and the till did not post it. */
        MISSING_AT_TILL,
        /** Both know it, with another amount, scheme or operation. */
        DIFFERS
    }

    /**
     * One request on which they do not agree.
     *
     * @param entry as the till tells it, or as the terminal does where the till knows nothing
     */
    public record Difference(Kind kind, TerminalEntry entry) {}

    public Reconciled {
        till = List.copyOf(till);
        terminal = List.copyOf(terminal);
        differences = List.copyOf(differences);
    }

    /** Compares two lists, by reference. */
    public static Reconciled of(List<TerminalEntry> till, List<TerminalEntry> terminal) {
        Map<PaymentReference, TerminalEntry> there = new LinkedHashMap<>();
        terminal.forEach(it -> there.put(it.reference(), it));
        List<Difference> differences = new ArrayList<>();
        for (TerminalEntry mine : till) {
            TerminalEntry theirs = there.remove(mine.reference());
            if (theirs == null) {
                differences.add(new Difference(Kind.MISSING_AT_TERMINAL, mine));
            } else if (!theirs.equals(mine)) {
                differences.add(new Difference(Kind.DIFFERS, mine));
            }
        }
        there.values().forEach(it -> differences.add(new Difference(Kind.MISSING_AT_TILL, it)));
        return new Reconciled(SchemeTotal.of(till), SchemeTotal.of(terminal), differences);
    }

    /** Whether both tell the same. */
    public boolean balances() {
        return differences.isEmpty() && till.equals(terminal);
    }
}
