// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a sale stands before the tax law: its place, its kind, and what the buyer shows.
 *
 * @param place the jurisdiction whose rules hold, by the shop's own word; empty for the store's. By origin it is where the
 *     goods are, by destination where they go: {@link #place(boolean, String, String)}
 * @param kind of the supply
 * @param exemption of the buyer; there for {@link SupplyKind#EXEMPT_BUYER}, and only for it
 * @param paper which document the sale will be told on
 */
public record TaxPosition(String place, SupplyKind kind, Optional<BuyerExemption> exemption, TaxPaper paper) {
    /** At the counter, for a simplified invoice. */
    public static final TaxPosition HOME = new TaxPosition("", SupplyKind.DOMESTIC, Optional.empty());

    public TaxPosition {
        if ((kind == SupplyKind.EXEMPT_BUYER) != exemption.isPresent()) {
            throw new IllegalArgumentException(kind + " with " + exemption);
        }
    }

    /** For a simplified invoice. */
    public TaxPosition(String place, SupplyKind kind, Optional<BuyerExemption> exemption) {
        this(place, kind, exemption, TaxPaper.SIMPLIFIED);
    }

    /** Another kind of supply at home. */
    public static TaxPosition of(SupplyKind kind) {
        return new TaxPosition("", kind, Optional.empty());
    }

    /** To a buyer with a certificate. */
    public static TaxPosition of(BuyerExemption exemption) {
        return new TaxPosition("", SupplyKind.EXEMPT_BUYER, Optional.of(exemption));
    }

    /** The same in another jurisdiction. */
    public TaxPosition in(String other) {
        return new TaxPosition(other, kind, exemption, paper);
    }

    /** The same on another document. */
    public TaxPosition on(TaxPaper other) {
        return new TaxPosition(place, kind, exemption, other);
    }

    /** The place whose rules hold: where goods come from, or where they go to. */
    public static String place(boolean byDestination, String origin, String destination) {
        return byDestination ? destination : origin;
    }

    /** The position where its certificate is valid, or a refusal that names it. */
    public Outcome<TaxPosition> on(LocalDate taxPoint) {
        return exemption.filter(shown -> !shown.valid().covers(taxPoint)).isPresent()
                ? Outcome.refused(
                        TaxReason.CERTIFICATE_EXPIRED,
                        "certificate",
                        exemption.get().certificate(),
                        "date",
                        taxPoint)
                : Outcome.done(this);
    }

    /** The kind of the supply of some goods: a certificate may be for some only. */
    SupplyKind kindOf(TaxClass taxClass) {
        boolean covered = exemption.map(shown -> shown.covers(taxClass)).orElse(true);
        return covered ? kind : SupplyKind.DOMESTIC;
    }
}
