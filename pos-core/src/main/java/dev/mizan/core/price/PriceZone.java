// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores that have prices in common, such as those of an airport or of a region. A store may be in several zones.
 *
 * @param id its name
 * @param stores that are in it; a list for a zone without stores holds nowhere
 */
public record PriceZone(PriceZoneId id, Set<StoreId> stores) {
    public PriceZone {
        stores = Set.copyOf(stores);
    }

    void write(FieldWriter out) {
        out.text("id", id.value())
                .texts("stores", stores.stream().map(StoreId::value).sorted().toList());
    }

    static PriceZone read(FieldReader in) {
        return new PriceZone(
                in.parsed("id", PriceZoneId::new),
                in.texts("stores").stream().map(StoreId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
