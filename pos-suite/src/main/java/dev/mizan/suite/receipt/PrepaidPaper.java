// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.tender.Settlement;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Optional;

/**
 * Money that was paid for goods before they are handed over, or was given back.
 *
 * @param part what it is for
 * @param notes what else is to be said
 */
record PrepaidPaper(Slip slip, Bill part, Settlement settlement, List<Text> notes) implements Printed {

    /** By which the order is found again, and what it comes to. */
    static List<Text> rest(PrepaymentTaken taken, Recorded recorded) {
        DocumentId order = taken.order().orElse(recorded.document());
        String whole = taken.goods().gross().toString();
        return List.of(
                Text.of("For the order " + order, "عن الطلب " + order),
                Text.of("The goods come to " + whole, "قيمة البضاعة " + whole));
    }

    static List<Text> from(PrepaymentReturned back) {
        return List.of(Text.of("Prepaid as " + back.number(), "دُفعت مقدماً برقم " + back.number()));
    }

    @Override
    public void print(ReceiptBuilder out) {
        notes.forEach(out::line);
        new BillPaper(slip, part, Optional.of(settlement), Optional.empty()).print(out);
    }
}
