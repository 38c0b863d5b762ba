// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * Price zones were drawn, price lists defined, prices set and prices withdrawn, in this order. {@link PriceBook#define} decides it.
 *
 * @param zones drawn, or drawn anew
 * @param lists defined, or defined anew
 * @param set in place of the price of the same key, if there is one
 * @param withdrawn as if they had never been
 */
public record PricesChanged(List<PriceZone> zones, List<PriceList> lists, List<Price> set, List<PriceKey> withdrawn)
        implements Fact {
    public static final FactType<PricesChanged> TYPE =
            new FactType<>("PricesChanged", 1, PricesChanged.class, PricesChanged::write, PricesChanged::read);

    public PricesChanged {
        zones = List.copyOf(zones);
        lists = List.copyOf(lists);
        set = List.copyOf(set);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Without a change of zones. */
    public PricesChanged(List<PriceList> lists, List<Price> set, List<PriceKey> withdrawn) {
        this(List.of(), lists, set, withdrawn);
    }

    @Override
    public FactType<PricesChanged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        if (!zones.isEmpty()) {
            out.list("zones", zones, PriceZone::write);
        }
        out.list("lists", lists, ListForm::write);
        PriceForm.write(set, out);
        out.list("withdrawn", withdrawn, KeyForm::write);
    }

    private static PricesChanged read(FieldReader in, int version) {
        return new PricesChanged(
                in.has("zones") ? in.list("zones", PriceZone::read) : List.of(),
                in.list("lists", ListForm::read),
                PriceForm.read(in),
                in.list("withdrawn", KeyForm::read));
    }
}
