// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.Instant;
import java.util.List;

/**
 * A part of the stock was set aside for a till that may lose its network: nobody else is promised it. The till takes it up
 * as {@link StockAllowanceTaken} and sells of it without asking. It stays set aside until the till hands back what is left,
 * whatever the clock says: what the till sold unseen before its time was over is not there any more.
 *
 * @param reservation the name of the allowance
 * @param register which till, as {@code tenant/store/till}
 * @param needs each item at each place once
 * @param until the till sells of it before this moment and not at it
 * @param strict whether the till refuses to sell more of these items than it was allowed; else it sells what is in the
 *     hand, and what that oversold is told when it is heard of
 */
public record StockAllowed(String reservation, String register, List<Need> needs, Instant until, boolean strict)
        implements HoldFact {
    public static final FactType<StockAllowed> TYPE =
            new FactType<>("StockAllowed", 1, StockAllowed.class, StockAllowed::write, (in, version) -> read(in));

    public StockAllowed {
        needs = List.copyOf(needs);
    }

    @Override
    public FactType<StockAllowed> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("reservation", reservation).text("register", register);
        NeedForm.write(needs, out);
        out.instant("until", until).flag("strict", strict);
    }

    static StockAllowed read(FieldReader in) {
        String reservation = in.text("reservation");
        String register = in.text("register");
        List<Need> needs = NeedForm.read(in);
        return new StockAllowed(reservation, register, needs, in.instant("until"), in.flag("strict"));
    }
}
