// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import java.util.List;

/**
 * Labels of a job hang on the shelf, or were taken off it.
 *
 * @param which of the job; it is over when all are done
 */
public record LabelsHung(StoreId store, String job, List<LabelOf> which) implements LabelFact {
    public static final FactType<LabelsHung> TYPE =
            new FactType<>("LabelsHung", 1, LabelsHung.class, LabelsHung::write, (in, version) -> read(in));

    public LabelsHung {
        which = List.copyOf(which);
    }

    @Override
    public FactType<LabelsHung> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("store", store.value()).text("job", job).list("which", which, LabelOf::write);
    }

    private static LabelsHung read(FieldReader in) {
        return new LabelsHung(in.parsed("store", StoreId::new), in.text("job"), in.list("which", LabelOf::read));
    }
}
