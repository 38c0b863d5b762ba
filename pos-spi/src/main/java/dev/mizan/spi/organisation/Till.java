// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TillId;
import java.util.Optional;

/** A workplace that writes; one that sells where the law asks for it has a fiscal unit. */
public record Till(TillId id, StoreId store, Optional<FiscalUnitId> fiscalUnit) {
    /** A till without a fiscal unit. */
    public static Till of(TillId id, StoreId store) {
        return new Till(id, store, Optional.empty());
    }
}
