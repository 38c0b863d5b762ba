// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * A voucher that a customer hands over.
 *
 * @param number printed on it
 * @param amount how much of it; empty for all that its goods can take
 */
public record Wanted(VoucherNumber number, Optional<Money> amount) {
    /** As much as its goods can take. */
    public static Wanted all(String number) {
        return new Wanted(new VoucherNumber(number), Optional.empty());
    }

    /** So much of it. */
    public static Wanted of(String number, Money amount) {
        return new Wanted(new VoucherNumber(number), Optional.of(amount));
    }
}
