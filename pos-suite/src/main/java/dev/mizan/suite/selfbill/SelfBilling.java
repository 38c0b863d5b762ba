// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.selfbill;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;

/**
 * Writes suppliers' invoices for them, where that was agreed; the shop's fiscal desk stamps them as it stamps its own. The
 * answer's place is what an {@link dev.mizan.suite.fiscal.Outbox} hands over by; they are handed over when they are cleared.
 * Safe for use by many threads. Blocks for the commit, and as long as the regime takes to stamp.
 */
public final class SelfBilling {
    private final Flows flows;
    private final Workplace office;
    private final FiscalUnitId unit;

    /**
     * For an open shop; a {@link dev.mizan.suite.fiscal.FiscalDesk}'s extension was given to it.
     *
     * @param office where they are written from
     * @param unit of the shop in whose chain they are stamped
     */
    public SelfBilling(Flows flows, Workplace office, FiscalUnitId unit) {
        this.flows = flows;
        this.office = office;
        this.unit = unit;
    }

    /**
     * Notes that a supplier has agreed, in writing, that the shop writes its invoices. Refused where the supplier is not known,
     * or is not named with its VAT number.
     *
     * @param party the supplier as the seller on the documents
     * @param contract the number of the agreement
     */
    public Outcome<SelfBillingAgreed> agree(SupplierId supplier, Party party, Period valid, String contract) {
        return flows.run(office, new AgreeSelfBilling(new SelfBillingAgreed(supplier, party, valid, contract)));
    }

    /**
     * Writes the invoice of all that came of an order and is not billed, at the order's prices and the rates of the supply, and
     * books it as the supplier's bill. Refused where nothing was agreed for today, or nothing is left to bill.
     *
     * @param supplied when the goods came
     */
    public Outcome<Recorded> bill(String order, Supply supplied) {
        return flows.run(office, new SelfBill(unit, order, supplied, false));
    }

    /**
     * Writes the credit note of what went back of an order after it was billed. Refused where nothing did, or where the
     * supplier wrote the invoices itself. An agreement that has ended since still covers it.
     *
     * @param supplied when the goods went back
     */
    public Outcome<Recorded> credit(String order, Supply supplied) {
        return flows.run(office, new SelfBill(unit, order, supplied, true));
    }
}
