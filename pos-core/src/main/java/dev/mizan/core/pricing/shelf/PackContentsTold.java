// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** What packs hold, each in place of what was told of its item before; for the price per kilogram or 100 ml. */
public record PackContentsTold(List<PackContent> contents) implements LabelFact {
    public static final FactType<PackContentsTold> TYPE = new FactType<>(
            "PackContentsTold", 1, PackContentsTold.class, PackContentsTold::write, (in, version) -> read(in));

    public PackContentsTold {
        contents = List.copyOf(contents);
    }

    @Override
    public FactType<PackContentsTold> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("contents", contents, PackContent::write);
    }

    private static PackContentsTold read(FieldReader in) {
        return new PackContentsTold(in.list("contents", PackContent::read));
    }
}
