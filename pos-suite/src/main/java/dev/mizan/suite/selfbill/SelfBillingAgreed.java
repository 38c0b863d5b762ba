// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.selfbill;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.fiscal.standard.PartyFields;

/**
 * A supplier and the shop agreed that the shop writes the supplier's invoices, and that the supplier writes none. The law
 * wants this in writing and before the first of them (Directive 2006/112/EC, article 224; ZATCA, self-billed invoices). A
 * later one takes the place of an earlier; one that is over ends it.
 *
 * @param party the supplier as a seller on a tax document, with name and VAT number
 * @param valid the days on which the shop may write
 * @param contract the number of the agreement; it stands on each document (BT-12)
 */
public record SelfBillingAgreed(SupplierId supplier, Party party, Period valid, String contract) implements Fact {
    public static final FactType<SelfBillingAgreed> TYPE = new FactType<>(
            "SelfBillingAgreed", 1, SelfBillingAgreed.class, SelfBillingAgreed::write, (in, version) -> read(in));

    /** The stream of a supplier's agreements and of the documents that rest on them, which numbers these. */
    public static StreamKey key(SupplierId supplier) {
        return StreamKey.of("selfbilled", supplier);
    }

    @Override
    public FactType<SelfBillingAgreed> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("supplier", supplier.value())
                .object("party", fields -> PartyFields.write(party, fields))
                .text("valid", valid.toString())
                .text("contract", contract);
    }

    private static SelfBillingAgreed read(FieldReader in) {
        return new SelfBillingAgreed(
                in.parsed("supplier", SupplierId::new),
                in.object("party", PartyFields::read),
                in.parsed("valid", Period::parse),
                in.text("contract"));
    }
}
