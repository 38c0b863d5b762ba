// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something can not be bought or sold under a margin scheme; nothing has changed. */
public enum MarginReason implements Reason {
    NOT_FURNISHED(
            "margin.not-furnished",
            "The books lack what posts a margin scheme. Furnish them first.",
            "تنقص الدفاتر قواعد قيد نظام هامش الربح. أضفها أولاً."),
    NO_SCHEME(
            "margin.no-scheme",
            "No margin scheme is set; set one before pieces are bought under it.",
            "لم يُعيَّن نظام هامش ربح؛ عيّنه قبل شراء قطع بموجبه."),
    NO_RATE(
            "margin.no-rate",
            "No tax rate of the class {class} is known on {date}.",
            "لا تُعرف نسبة ضريبة للفئة {class} بتاريخ {date}."),
    NOT_BOUGHT_SO(
            "margin.not-bought-so",
            "{item} {serial} was not bought under the margin scheme, so it can not be sold for the reason {reason}.",
            "لم تُشترَ {item} {serial} بنظام هامش الربح، فلا تُباع بالسبب {reason}."),
    RECEIPT_NEEDED(
            "margin.receipt-needed",
            "{item} was sold under the margin scheme: only its receipt tells the tax. Take it back by the receipt.",
            "بيع {item} بنظام هامش الربح: لا يبيّن ضريبته إلا إيصاله. أرجعه بالإيصال.");

    private final String code;
    private final Text message;

    MarginReason(String code, String en, String ar) {
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
