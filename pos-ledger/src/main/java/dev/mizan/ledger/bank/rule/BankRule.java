// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lines of some kind are. Data: it is set by the office and kept in the log, each version of it.
 *
 * @param name by which it is found again
 * @param priority the rule of the lowest number that takes a line has it; of equals the first by name
 * @param conditions all of them must hold; at least one
 * @param atOnce whether it is booked at once, or proposed for a person to confirm
 */
public record BankRule(String name, int priority, List<BankCondition> conditions, BankAction action, boolean atOnce) {
    /** The most conditions of a rule. */
    public static final int MOST_CONDITIONS = 10;

    public BankRule {
        conditions = List.copyOf(conditions);
        if (name.isBlank() || name.length() > BankCondition.LONGEST) {
            throw new IllegalArgumentException("a rule is called \"" + name + "\"");
        }
        if (conditions.isEmpty() || conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException(conditions.size() + " conditions of " + name);
        }
    }

    /** Whether it takes a line. */
    public boolean takes(BankStatement.Line line) {
        return action.suits(line) && failed(line).isEmpty();
    }

    /** The first condition that does not hold. */
    public Optional<BankCondition> failed(BankStatement.Line line) {
        return conditions.stream().filter(it -> !it.holds(line)).findFirst();
    }

    /** Why a line that it takes goes where it goes. */
    public Text why(int version) {
        List<String> en = new ArrayList<>();
        List<String> ar = new ArrayList<>();
        conditions.forEach(it -> {
            en.add(it.says().en());
            ar.add(it.says().ar());
        });
        return Text.of(
                name + " " + version + ": " + String.join(", ", en) + "; "
                        + action.says().en(),
                name + " " + version + ": " + String.join("، ", ar) + "؛ "
                        + action.says().ar());
    }

    void write(FieldWriter out) {
        out.text("name", name)
                .number("priority", priority)
                .list("conditions", conditions, (it, fields) -> it.write(fields))
                .object("action", action::write)
                .flag("at-once", atOnce);
    }

    static BankRule read(FieldReader in) {
        return new BankRule(
                in.text("name"),
                Math.toIntExact(in.number("priority")),
                in.list("conditions", BankCondition::read),
                in.object("action", BankAction::read),
                in.flag("at-once"));
    }
}
