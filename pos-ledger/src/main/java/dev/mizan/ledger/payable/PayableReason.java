// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payable;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a supplier's bill is not taken; nothing has changed. */
public enum PayableReason implements Reason {
    DUPLICATE_BILL(
            "payable.duplicate-bill",
            "The bill {number} of {supplier} was booked before as {before}, dated {date} over {amount}.",
            "الفاتورة {number} من {supplier} مقيدة من قبل برقم {before} بتاريخ {date} ومبلغ {amount}."),
    LOOKS_LIKE(
            "payable.looks-like",
            "The bill {number} of {supplier} over {amount} looks like {before} of {date}. Confirm that it is another one.",
            "الفاتورة {number} من {supplier} بمبلغ {amount} تشبه {before} المؤرخة {date}. أكّد أنها فاتورة أخرى.");

    private final String code;
    private final Text message;

    PayableReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
