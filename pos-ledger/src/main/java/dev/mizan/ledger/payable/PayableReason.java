// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payable;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a supplier's bill is not taken; nothing has changed. */
public enum PayableReason implements Reason {
    DUPLICATE_BILL(
            "payable.duplicate-bill",
            "The document {number} of {supplier} was booked before as {before}, dated {date} over {amount}.",
            "المستند {number} من {supplier} مقيد من قبل برقم {before} بتاريخ {date} ومبلغ {amount}."),
    SAID_OTHERWISE(
            "payable.said-otherwise",
            "The document {number} is over {gross}, and what it says of VAT comes to {said}.",
            "المستند {number} بمبلغ {gross}، ومجموع ما يذكره للضريبة {said}."),
    LOOKS_LIKE(
            "payable.looks-like",
            "The document {number} of {supplier} over {amount} looks like {before} of {date}. Confirm that it is another one.",
            "المستند {number} من {supplier} بمبلغ {amount} يشبه {before} المؤرخ {date}. أكّد أنه مستند آخر.");

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
