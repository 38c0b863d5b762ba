// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.core.bill.Bill;
import java.util.List;

/**
 * What vouchers leave of a bill.
 *
 * @param bill the same lines, each at what is still to be paid for it and at the tax that was not due before
 * @param uses what of each voucher stands for which line
 */
public record Redeemed(Bill bill, List<VoucherUse> uses) {
    public Redeemed {
        uses = List.copyOf(uses);
    }
}
