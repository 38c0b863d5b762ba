// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.stock.Storehouse.NILE;
import static dev.mizan.laws.stock.Storehouse.sar;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.purchase.Charge.Kind;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.Mizan;
import java.time.LocalDate;
import java.util.List;

/** A carrier's bill for goods of a storehouse with two places. */
public final class Freight {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final PlaceId MAIN = new PlaceId("main");
    public static final PlaceId TOWN = new PlaceId("town");

    private Freight() {}

    /** The goods receipt of a delivery note. */
    public static DocumentId receipt(Mizan shop, String note) {
        return shop.buy().landed().receipts(note).get(0).document();
    }

    /** So much freight by value on what came with some delivery notes. */
    public static ChargesBill freight(Mizan shop, String number, String amount, String... notes) {
        List<DocumentId> receipts =
                List.of(notes).stream().map(it -> receipt(shop, it)).toList();
        Charge charge = Charge.of(Kind.FREIGHT, sar(amount), AllocationBasis.VALUE);
        return ChargesBill.of(NILE, number, DAY, List.of(charge), receipts, sar("0.00"));
    }
}
