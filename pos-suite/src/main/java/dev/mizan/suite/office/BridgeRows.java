// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.ledger.vatreturn.TaxedDay;
import dev.mizan.ledger.vatreturn.TaxedDay.Kind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.margin.MarginTaxed;
import java.util.ArrayList;
import java.util.List;

/** What a batch of a till brings to the VAT of its tax point, by what its documents say. */
final class BridgeRows {
    private final Recorded recorded;
    private final List<TaxedDay> rows = new ArrayList<>();

    private BridgeRows(Recorded recorded) {
        this.recorded = recorded;
    }

    static List<TaxedDay> of(Recorded recorded) {
        BridgeRows rows = new BridgeRows(recorded);
        recorded.facts().forEach(rows::take);
        return rows.rows;
    }

    private void take(Fact fact) {
        if (fact instanceof SaleCompleted sale) {
            bill(sale.bill(), false, Kind.SALES);
        } else if (fact instanceof GoodsReturned back) {
            bill(back.bill(), true, Kind.SALES);
        } else if (fact instanceof SaleDebited more) {
            bill(more.bill(), false, Kind.SALES);
        } else if (fact instanceof MarginTaxed hidden) {
            row(hidden.owed().negated(), hidden.owed(), Kind.SALES);
        } else if (fact instanceof PrepaymentTaken taken) {
            bill(taken.part(), false, Kind.PREPAID);
        } else if (fact instanceof PrepaymentReturned back) {
            bill(back.part(), true, Kind.PREPAID);
        } else if (fact instanceof PrepaymentsSettled settled) {
            settled.used().forEach(used -> bill(used.part(), true, Kind.PREPAID));
        } else if (fact instanceof OwnersOwed owed) {
            // Lines that take back are below zero already; the tax on the price of deemed ones is the shop's to
            // declare.
            row(
                    owed.sum(true, line -> line.commission() - (line.deemed() ? 0 : line.net())),
                    owed.sum(true, line -> line.commissionTax() - line.tax()),
                    Kind.OTHERS);
        }
    }

    private void bill(Bill bill, boolean less, Kind kind) {
        row(less ? bill.net().negated() : bill.net(), less ? bill.tax().negated() : bill.tax(), kind);
    }

    private void row(Money net, Money tax, Kind kind) {
        rows.add(new TaxedDay(
                recorded.times().businessDate().date(), recorded.times().taxPoint(), net, tax, kind));
    }
}
