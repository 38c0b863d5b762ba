// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Period;

/** The fields of a price list in a fact. */
final class ListForm {
    private ListForm() {}

    static void write(PriceList list, FieldWriter out) {
        out.text("id", list.id().value())
                .text("currency", list.currency().code())
                .flag("inclusive", list.mode() == PriceMode.TAX_INCLUSIVE)
                .maybe("group", list.scope().group())
                .maybe("store", list.scope().store())
                .maybe("zone", list.scope().zone())
                .maybe("channel", list.scope().channel())
                .text("runs", list.runs().toString());
    }

    static PriceList read(FieldReader in) {
        return new PriceList(
                in.parsed("id", PriceListId::new),
                in.parsed("currency", Currency::of),
                in.flag("inclusive") ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE,
                new PriceScope(
                        in.maybe("group").map(CustomerGroup::new),
                        in.maybe("store").map(StoreId::new),
                        in.maybe("zone").map(PriceZoneId::new),
                        in.maybe("channel").map(Channel::new)),
                in.parsed("runs", Period::parse));
    }
}
