// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;

/** Needs as three columns, in every fact that carries them. */
final class NeedForm {
    private NeedForm() {}

    static void write(List<Need> needs, FieldWriter out) {
        out.texts("places", needs.stream().map(it -> it.place().value()).toList())
                .texts("skus", needs.stream().map(it -> it.sku().value()).toList());
        Column.of(needs.stream().mapToLong(Need::steps).toArray()).write(out, "steps");
    }

    static List<Need> read(FieldReader in) {
        List<String> places = in.texts("places");
        List<String> skus = in.texts("skus");
        Column steps = Column.read(in, "steps");
        if (places.size() != steps.size() || skus.size() != steps.size()) {
            throw in.wrong("columns of one length");
        }
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            needs.add(new Need(new PlaceId(places.get(i)), Sku.of(skus.get(i)), steps.get(i)));
        }
        return needs;
    }
}
