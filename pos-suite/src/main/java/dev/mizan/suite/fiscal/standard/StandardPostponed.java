// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal.standard;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.id.FiscalUnitId;

/**
 * The sale of this batch has a simplified invoice for now: the full one that its buyer is owed could not be cleared.
 *
 * @param unit that stamps for it
 * @param buyer as the full invoice will name it
 */
public record StandardPostponed(FiscalUnitId unit, Party buyer) implements Fact {
    public static final FactType<StandardPostponed> TYPE = new FactType<>(
            "StandardPostponed",
            1,
            StandardPostponed.class,
            StandardPostponed::write,
            (in, version) -> StandardPostponed.read(in));

    /** Writes it as fields. */
    public void write(FieldWriter out) {
        out.text("unit", unit.value()).object("buyer", fields -> PartyFields.write(buyer, fields));
    }

    /** Reads what {@link #write} wrote. */
    public static StandardPostponed read(FieldReader in) {
        return new StandardPostponed(in.parsed("unit", FiscalUnitId::new), in.object("buyer", PartyFields::read));
    }

    @Override
    public FactType<StandardPostponed> factType() {
        return TYPE;
    }
}
