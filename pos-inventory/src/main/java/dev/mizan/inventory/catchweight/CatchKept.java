// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Items are counted beside their weight from now on; a later fact may change what a piece usually weighs. */
public record CatchKept(List<CatchItem> items) implements CatchFact {
    public static final FactType<CatchKept> TYPE =
            new FactType<>("CatchKept", 1, CatchKept.class, CatchKept::write, (in, version) -> read(in));

    public CatchKept {
        items = List.copyOf(items);
    }

    @Override
    public FactType<CatchKept> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("items", items, CatchItem::write);
    }

    private static CatchKept read(FieldReader in) {
        return new CatchKept(in.list("items", CatchItem::read));
    }
}
