// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a till does not do what it is told. */
public enum TillReason implements Reason {
    CLOSED("till.closed", "The till {till} is closed; open it first.", "نقطة البيع {till} مغلقة؛ افتحها أولاً."),
    ALREADY_OPEN(
            "till.already-open",
            "The till {till} is open already, for {date}; close it first.",
            "نقطة البيع {till} مفتوحة مسبقاً ليوم {date}؛ أغلقها أولاً."),
    FLOAT_NEGATIVE(
            "till.float-negative",
            "A float of {amount} can not lie in a drawer.",
            "لا يمكن أن تكون عهدة الصندوق {amount}."),
    FLOAT_CURRENCY(
            "till.float-currency",
            "A float of {amount} can not lie in a drawer of {currency}.",
            "لا يمكن أن تكون عهدة صندوق عملته {currency} بمبلغ {amount}."),
    CURRENCY_TWICE(
            "till.currency-twice",
            "{currency} was given twice; add it up.",
            "ذُكرت العملة {currency} مرتين؛ اجمع المبلغين."),
    NOT_POSITIVE(
            "till.not-positive",
            "{amount} moves no cash; give an amount above zero.",
            "المبلغ {amount} لا يحرك نقداً؛ أدخل مبلغاً أكبر من صفر."),
    DRAWER_SHORT(
            "till.drawer-short",
            "{wanted} is to be taken out and {there} should be in the drawer.",
            "المطلوب إخراجه {wanted} والمفترض وجوده في الدرج {there}."),
    NOTE_TOO_LONG(
            "till.note-too-long",
            "A note takes at most {limit} characters, not {length}.",
            "الملاحظة {limit} حرف على الأكثر، وليست {length}."),
    CHECKOUT_OPEN(
            "till.checkout-open",
            "A bill of {amount} is still being paid ({checkout}); complete it or give it up first.",
            "ما زالت فاتورة قيمتها {amount} قيد السداد ({checkout})؛ أكملها أو ألغها أولاً."),
    UNKNOWN_CHECKOUT(
            "till.unknown-checkout",
            "Nothing called {checkout} is being paid at the till {till}.",
            "لا توجد عملية سداد باسم {checkout} في نقطة البيع {till}."),
    TOO_MANY_CHECKOUTS(
            "till.too-many-checkouts",
            "{limit} bills are being paid already; complete or give up one of them first.",
            "هناك {limit} فاتورة قيد السداد؛ أكمل إحداها أو ألغها أولاً."),
    NOT_COUNTED(
            "till.not-counted",
            "The drawer should hold {expected} in cash; count it, even if nothing is there.",
            "المفترض أن يحتوي الدرج على {expected} نقداً؛ عدّه ولو كان خالياً."),
    COUNTED_TWICE(
            "till.counted-twice",
            "{kind} in {currency} was counted twice; give one amount.",
            "عُدّ {kind} بعملة {currency} مرتين؛ أدخل مبلغاً واحداً."),
    COUNT_NEGATIVE("till.count-negative", "Nobody can count {amount}.", "لا يمكن أن يكون المعدود {amount}.");

    private final String code;
    private final Text message;

    TillReason(String code, String en, String ar) {
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
