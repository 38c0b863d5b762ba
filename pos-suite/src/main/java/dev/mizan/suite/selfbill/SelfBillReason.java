// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.selfbill;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why the shop can not write its supplier's invoice; said before anything is numbered. */
public enum SelfBillReason implements Reason {
    NO_PARTY(
            "self-bill.no-party",
            "The agreement {contract} needs the supplier's registered name and VAT number.",
            "يحتاج الاتفاق {contract} إلى اسم المورد المسجل ورقمه الضريبي."),
    NOT_AGREED(
            "self-bill.not-agreed",
            "{supplier} has not agreed that we write its invoices on {date}; wait for its own.",
            "لم يوافق {supplier} على أن نصدر فواتيره بتاريخ {date}؛ انتظر فاتورته."),
    NOTHING_TO_BILL(
            "self-bill.nothing-to-bill",
            "All that came of order {order} is billed.",
            "كل ما وصل من أمر الشراء {order} صدرت به فاتورة."),
    NOTHING_TO_CREDIT(
            "self-bill.nothing-to-credit",
            "Nothing of order {order} that we billed has gone back uncredited.",
            "لم يُعَد من أمر الشراء {order} شيء صدرت به فاتورتنا ولم يُقيَّد دائناً."),
    NO_RATE(
            "self-bill.no-rate",
            "No tax rate of {sku} is known on {date}.",
            "لا تُعرف نسبة ضريبة للصنف {sku} بتاريخ {date}."),
    SUPPLIED_LATER(
            "self-bill.supplied-later",
            "A supply of {date} can not be billed on {today}.",
            "لا يمكن إصدار فاتورة في {today} عن توريد بتاريخ {date}.");

    private final String code;
    private final Text message;

    SelfBillReason(String code, String en, String ar) {
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
