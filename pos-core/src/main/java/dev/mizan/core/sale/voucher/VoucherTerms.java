// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On what terms an item is sold that is a voucher of a single purpose (Directive (EU) 2016/1065, article 30a): what it is
 * good for is named, so that the rate and the place of its tax are known when it is sold. The item is in the tax class of
 * the goods.
 *
 * @param voucher the item that is sold
 * @param goods what it is good for
 * @param days so many days after its sale it can be redeemed still; 0 where it never expires
 * @param whole whether it must be redeemed at once; what it pays for comes to its value or more
 */
public record VoucherTerms(Sku voucher, GoodFor goods, int days, boolean whole) {
    public VoucherTerms {
        if (days < 0) {
            throw new IllegalArgumentException(voucher + " is valid for " + days + " days");
        }
    }

    /** A voucher that never expires and may be redeemed in parts. */
    public static VoucherTerms of(Sku voucher, GoodFor goods) {
        return new VoucherTerms(voucher, goods, 0, false);
    }

    /** The same, valid so long. */
    public VoucherTerms validFor(int daysAfterSale) {
        return new VoucherTerms(voucher, goods, daysAfterSale, whole);
    }

    /** The same, redeemed at once. */
    public VoucherTerms atOnce() {
        return new VoucherTerms(voucher, goods, days, true);
    }

    /** The last day on which one that is sold on a day can be redeemed. */
    public Optional<LocalDate> until(LocalDate sold) {
        return days == 0 ? Optional.empty() : Optional.of(sold.plusDays(days));
    }
}
