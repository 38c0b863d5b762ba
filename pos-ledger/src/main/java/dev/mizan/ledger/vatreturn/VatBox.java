// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.ledger.account.Side;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * One box of a return and the accounts that fill it.
 *
 * @param number as the form has it
 * @param side on which its amounts are positive: credit for sales, debit for purchases
 * @param base accounts of the amounts before tax
 * @param adjusting accounts of returns and discounts, shown apart
 * @param tax accounts of the tax itself; empty where the box has none
 */
public record VatBox(
        String number, Text label, Side side, List<String> base, List<String> adjusting, List<String> tax) {
    public VatBox {
        base = List.copyOf(base);
        adjusting = List.copyOf(adjusting);
        tax = List.copyOf(tax);
    }

    /** Whether an account fills any part of it. */
    public boolean takes(String account) {
        return base.contains(account) || adjusting.contains(account) || tax.contains(account);
    }
}
