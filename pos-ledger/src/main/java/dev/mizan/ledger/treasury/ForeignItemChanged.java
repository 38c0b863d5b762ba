// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/**
 * An item in a foreign currency was booked, settled, revalued, or its revaluation taken back, and how it stands after it.
 *
 * @param item its number
 */
public record ForeignItemChanged(String item, Step step, LocalDate on, ForeignItem after) implements Fact {
    public static final FactType<ForeignItemChanged> TYPE = new FactType<>(
            "ForeignItemChanged", 1, ForeignItemChanged.class, ForeignItemChanged::write, ForeignItemChanged::read);

    /** What happened to it. */
    public enum Step {
        BOOKED,
        SETTLED,
        REVALUED,
        REVERSED
    }

    @Override
    public FactType<ForeignItemChanged> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("item", item).text("step", step.name()).date("on", on);
        after.write(out);
    }

    static ForeignItemChanged read(FieldReader in, int version) {
        return new ForeignItemChanged(
                in.text("item"), in.parsed("step", Step::valueOf), in.date("on"), ForeignItem.read(in));
    }
}
