// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.YearMonth;

/**
 * What an asset produced in a month; what was told of that month before is replaced.
 *
 * @param units whole ones, zero or more
 * @param over how many of them are beyond its whole life, and wear nothing any more
 */
public record UnitsTold(String asset, YearMonth month, long units, long over) implements Fact {
    public static final FactType<UnitsTold> TYPE =
            new FactType<>("UnitsTold", 1, UnitsTold.class, UnitsTold::write, UnitsTold::read);

    public UnitsTold {
        if (over < 0 || over > units) {
            throw new IllegalArgumentException(over + " of " + units + " units are beyond the life");
        }
    }

    @Override
    public FactType<UnitsTold> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("asset", asset)
                .text("month", month.toString())
                .number("units", units)
                .number("over", over);
    }

    static UnitsTold read(FieldReader in, int version) {
        return new UnitsTold(
                in.text("asset"), in.parsed("month", YearMonth::parse), in.number("units"), in.number("over"));
    }
}
