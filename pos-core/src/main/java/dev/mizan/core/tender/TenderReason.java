// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why tenders do not settle what is due. */
public enum TenderReason implements Reason {
    NOT_POSITIVE(
            "tender.not-positive",
            "A tender of {amount} pays nothing; give an amount above zero.",
            "وسيلة دفع بمبلغ {amount} لا تسدد شيئاً؛ أدخل مبلغاً أكبر من صفر."),
    CURRENCY_DIFFERS(
            "tender.currency-differs",
            "The tender is in {tender}, the bill in {bill}; pay in the bill's currency.",
            "الدفع بعملة {tender} والفاتورة بعملة {bill}؛ ادفع بعملة الفاتورة."),
    TOO_SMALL(
            "tender.too-small",
            "{due} is to be paid and {given} was given; {missing} is missing.",
            "المطلوب {due} والمدفوع {given}؛ ينقص {missing}."),
    ONLY_CASH_GIVES_CHANGE(
            "tender.only-cash-gives-change",
            "{given} without cash is more than the {due} that is due; only cash gives change.",
            "المدفوع بغير النقد {given} أكثر من المستحق {due}؛ لا يُرد الباقي إلا من النقد."),
    NO_SUCH_COINS(
            "tender.no-such-coins",
            "Cash goes in steps of {step} here; {given} can not be handed over.",
            "التعامل النقدي هنا بمضاعفات {step}؛ لا يمكن تسليم {given}."),
    NO_CASH_DUE(
            "tender.no-cash-due",
            "The bill is paid without cash; hand the cash back.",
            "الفاتورة مسددة بغير النقد؛ أعد النقد إلى العميل."),
    TOO_MANY(
            "tender.too-many",
            "A bill takes at most {limit} tenders, not {count}.",
            "تقبل الفاتورة {limit} وسائل دفع على الأكثر، وليس {count}."),
    TOO_LARGE(
            "tender.too-large",
            "{amount} is beyond any bill; check what was keyed in.",
            "المبلغ {amount} أكبر من أي فاتورة؛ تحقق مما أُدخل."),
    KEY_TWICE(
            "tender.key-twice",
            "The payment {key} was given twice; it pays once.",
            "ذُكرت عملية الدفع {key} مرتين؛ وهي تسدد مرة واحدة."),
    NOT_THE_REFUND(
            "tender.not-the-refund", "{due} is to be paid back, not {given}.", "المطلوب رده {due} وليس {given}.");

    private final String code;
    private final Text message;

    TenderReason(String code, String en, String ar) {
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
