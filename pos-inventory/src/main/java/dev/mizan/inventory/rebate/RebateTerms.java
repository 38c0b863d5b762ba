// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a supplier gives back of a period's purchases. The highest step that they reach counts for all of them, from the
 * first piece on (a retrospective volume rebate), and only what is reached is earned: IFRS 15 and IAS 2.11 leave a hope out.
 *
 * @param name of the agreement, by which it is changed
 * @param runs the days whose goods receipts count
 * @param steps by rising amounts, in the currency of the books
 */
public record RebateTerms(String name, SupplierId supplier, Period runs, List<Step> steps) {
    /**
     * A step of the agreement.
     *
     * @param from the purchases that it is reached with, without tax; zero or more
     * @param percent of all purchases of the period
     */
    public record Step(Money from, Percent percent) {}

    public RebateTerms {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(name + " gives nothing back");
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean rises = i == 0 || steps.get(i - 1).from().compareTo(step.from()) < 0;
            if (step.from().isNegative() || step.percent().millionths() < 0 || !rises) {
                throw new IllegalArgumentException(name + ": " + step + " after " + steps.subList(0, i));
            }
        }
    }

    /** The same percentage from the first piece on. */
    public static RebateTerms flat(String name, SupplierId supplier, Period runs, Money zero, Percent percent) {
        return new RebateTerms(name, supplier, runs, List.of(new Step(zero, percent)));
    }

    /** What purchases of so much have earned by now, half up to the minor unit. */
    public Money earned(Money purchases) {
        Percent percent = Percent.ZERO;
        for (Step step : steps) {
            percent = step.from().compareTo(purchases) <= 0 ? step.percent() : percent;
        }
        return purchases.percent(percent, Rounding.HALF_UP);
    }

    void write(FieldWriter out) {
        out.text("name", name)
                .text("supplier", supplier.value())
                .date("runsFrom", runs.from())
                .maybe("runsUntil", runs.until())
                .list(
                        "steps",
                        steps,
                        (step, fields) -> fields.money("from", step.from())
                                .number("percent", step.percent().millionths()));
    }

    static RebateTerms read(FieldReader in) {
        String name = in.text("name");
        SupplierId supplier = in.parsed("supplier", SupplierId::new);
        LocalDate begins = in.date("runsFrom");
        Optional<LocalDate> ends = in.has("runsUntil") ? Optional.of(in.date("runsUntil")) : Optional.empty();
        return new RebateTerms(
                name,
                supplier,
                new Period(begins, ends),
                in.list("steps", fields -> new Step(fields.money("from"), new Percent(fields.number("percent")))));
    }
}
