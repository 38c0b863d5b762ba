// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.BranchId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.id.LegalEntityId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TenantId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.id.VatNumber;
import java.util.Optional;

/** Where in the organisation a fact happened; every batch names it, so that later reorganisations change no history. */
public record OrgPath(
        TenantId tenant,
        LegalEntityId entity,
        VatNumber vat,
        BranchId branch,
        StoreId store,
        TillId till,
        Optional<FiscalUnitId> fiscalUnit) {

    /** The lane of this till in an epoch. */
    public Lane lane(int epoch) {
        return new Lane(tenant, store, till, epoch);
    }

    /** Reads what {@link #toString()} wrote. */
    public static OrgPath of(String text) {
        String[] part = text.split("/", -1);
        if (part.length < 6 || part.length > 7) {
            throw new IllegalArgumentException("a path has six or seven parts, not \"" + text + "\"");
        }
        return new OrgPath(
                new TenantId(part[0]),
                new LegalEntityId(part[1]),
                new VatNumber(part[2]),
                new BranchId(part[3]),
                new StoreId(part[4]),
                new TillId(part[5]),
                part.length == 7 ? Optional.of(new FiscalUnitId(part[6])) : Optional.empty());
    }

    /** {@code tenant/entity/vat/branch/store/till} and, where there is one, {@code /fiscalUnit}. */
    @Override
    public String toString() {
        return tenant + "/" + entity + "/" + vat + "/" + branch + "/" + store + "/" + till
                + fiscalUnit.map(unit -> "/" + unit).orElse("");
    }
}
