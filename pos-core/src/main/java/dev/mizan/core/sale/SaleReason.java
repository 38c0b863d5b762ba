// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something is not sold, taken back or printed again. */
public enum SaleReason implements Reason {
    NOTHING_TO_SELL(
            "sale.nothing-to-sell",
            "There is nothing on the bill; scan an item first.",
            "الفاتورة خالية؛ امسح صنفاً أولاً."),
    TENDER_NOT_BEGUN(
            "sale.tender-not-begun",
            "The payment {key} ({kind}) was not begun, or for less; begin it before any money moves.",
            "لم يبدأ الدفع {key} ({kind}) أو بدأ بمبلغ أقل؛ ابدأه قبل انتقال أي مبلغ."),
    PRICED_FOR_OTHER_PAYMENT(
            "sale.priced-for-other-payment",
            "The price is for payment by {promised} alone, not by {given}; price the basket anew.",
            "السعر لمن يدفع بواسطة {promised} فقط لا بواسطة {given}؛ أعد تسعير السلة."),
    EXCHANGED_FOR_ITSELF(
            "sale.exchanged-for-itself",
            "{item}: {there} in stock, {wanted} wanted; take the one back first, then sell it.",
            "{item}: المخزون {there} والمطلوب {wanted}؛ استلم المرتجع أولاً ثم بعه."),
    NOT_A_PLAN(
            "sale.not-a-plan",
            "A payment of {amount} ({kind}) can not be planned for a bill of {bill}.",
            "لا يمكن التخطيط لدفع {amount} ({kind}) لفاتورة قيمتها {bill}."),
    NOTHING_TO_RETURN(
            "sale.nothing-to-return",
            "Say which lines come back, and how much of each.",
            "حدد البنود المرتجعة والكمية من كل منها."),
    UNKNOWN_LINE(
            "sale.unknown-line",
            "{document} has {lines} lines; there is no line {line}.",
            "عدد بنود {document} هو {lines}؛ لا يوجد البند {line}."),
    QUANTITY_NOT_POSITIVE(
            "sale.quantity-not-positive",
            "{item}: a return of {quantity} takes nothing back.",
            "{item}: إرجاع {quantity} لا يعيد شيئاً."),
    OTHER_UNIT(
            "sale.other-unit", "{item} was sold in {unit}, not in {given}.", "بيع {item} بوحدة {unit} وليس {given}."),
    NOT_RETURNABLE(
            "sale.not-returnable",
            "{item} of {document} has all come back already, or is being paid back now.",
            "أُعيد {item} من {document} كاملاً من قبل أو يجري رد ثمنه الآن."),
    MORE_THAN_SOLD(
            "sale.more-than-sold",
            "{item}: of {document}, {left} can still come back, not {quantity}.",
            "{item}: المتبقي القابل للإرجاع من {document} هو {left} وليس {quantity}."),
    BEING_CHARGED(
            "sale.being-charged",
            "{document} is being charged more now; finish that payment or give it up first.",
            "يجري الآن تحصيل فرق على {document}؛ أتم الدفع أو ألغه أولاً."),
    SOLD_LATER(
            "sale.sold-later",
            "Receipt {document} is dated {date}; today is {today}.",
            "الإيصال {document} مؤرخ في {date}، واليوم {today}."),
    MORE_THAN_PAID(
            "sale.more-than-paid",
            "Of receipt {document}, {left} can still be paid back, not {wanted}.",
            "المتبقي القابل للرد من الإيصال {document} هو {left} وليس {wanted}."),
    WITHHELD_ELSEWHERE(
            "sale.withheld-elsewhere",
            "Tax is withheld from what a sale costs; {amount} can not be withheld here.",
            "تُستقطع الضريبة من قيمة البيع؛ لا يمكن استقطاع {amount} هنا."),
    NOT_OUR_SALE("sale.not-our-sale", "{document} is no sale of ours.", "{document} ليس بيعاً من مبيعاتنا."),
    NOT_COPIED(
            "sale.not-copied",
            "{document} is itself a copy; copy the original.",
            "{document} نسخة بحد ذاته؛ انسخ الأصل."),
    OVER_BEFORE_TODAY(
            "sale.over-before-today",
            "A quotation that ends on {until} is over before it begins on {today}.",
            "عرض سعر ينتهي في {until} يكون منتهياً قبل صدوره في {today}.");

    private final String code;
    private final Text message;

    SaleReason(String code, String en, String ar) {
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
