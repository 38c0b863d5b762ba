// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * An edition that was announced or planned will not be. {@link Planning#withdraw} decides it.
 *
 * @param edition its number
 */
public record EditionWithdrawn(long edition) implements Fact {
    public static final FactType<EditionWithdrawn> TYPE = new FactType<>(
            "EditionWithdrawn", 1, EditionWithdrawn.class, EditionWithdrawn::write, EditionWithdrawn::read);

    @Override
    public FactType<EditionWithdrawn> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.number("edition", edition);
    }

    private static EditionWithdrawn read(FieldReader in, int version) {
        return new EditionWithdrawn(in.number("edition"));
    }
}
