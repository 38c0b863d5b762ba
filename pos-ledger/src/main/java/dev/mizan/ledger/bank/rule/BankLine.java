// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.ledger.bank.BankStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a statement as it is told from all others.
 *
 * @param bank the kind of {@code cash-counterpart} whose account it is on
 * @param nth which of the lines that are the same in all the bank says, from 1, in the order of the statement
 */
public record BankLine(String bank, BankStatement.Line line, int nth) {
    /** All lines of a statement. One that comes again in another file of whole days is the same line. */
    public static List<BankLine> of(String bank, BankStatement statement) {
        Map<String, Integer> met = new HashMap<>();
        List<BankLine> lines = new ArrayList<>();
        for (BankStatement.Line line : statement.lines()) {
            lines.add(new BankLine(bank, line, met.merge(line.key(), 1, Integer::sum)));
        }
        return List.copyOf(lines);
    }

    /** Its name in the log. */
    public String key() {
        return bank + "|" + line.key() + "|" + nth;
    }

    /** The number of the document that it is booked under, of its own for each line. */
    public String document() {
        String said = Stream.of(line.booked().toString(), line.amount().toPlainString(), line.reference(), line.text())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return bank + " " + said + (nth == 1 ? "" : " " + nth);
    }
}
