// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.despatch;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Pallets came; what lay on them is received in the same batch. */
public record PalletsReceived(List<String> ssccs) implements DespatchFact {
    public static final FactType<PalletsReceived> TYPE = new FactType<>(
            "PalletsReceived", 1, PalletsReceived.class, PalletsReceived::write, (in, version) -> read(in));

    public PalletsReceived {
        ssccs = List.copyOf(ssccs);
    }

    @Override
    public FactType<PalletsReceived> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.texts("ssccs", ssccs);
    }

    private static PalletsReceived read(FieldReader in) {
        return new PalletsReceived(in.texts("ssccs"));
    }
}
