// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.prepaid;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why money is not taken, given back or used before goods are handed over. */
public enum PrepaymentReason implements Reason {
    NOT_POSITIVE(
            "prepayment.not-positive",
            "A prepayment of {amount} is none; say how much is paid now.",
            "الدفعة المقدمة {amount} غير صالحة؛ حدد المبلغ المدفوع الآن."),
    MORE_THAN_LEFT(
            "prepayment.more-than-left",
            "Of this order {left} is still to be paid, not {amount}.",
            "المتبقي من هذا الطلب {left} وليس {amount}."),
    ORDER_OVER(
            "prepayment.order-over",
            "The order {order} is over: its goods were handed over, or all of its money was given back.",
            "انتهى الطلب {order}: سُلّمت بضاعته أو رُدّ كل ما دُفع منه."),
    NOT_OF_ORDER(
            "prepayment.not-of-order",
            "{document} is no prepayment of the order {order}, or was given back already.",
            "{document} ليس دفعة مقدمة للطلب {order} أو رُدّ من قبل."),
    QUOTE_OVER(
            "prepayment.quote-over",
            "The quotation {document} ended on {until}; quote the goods anew.",
            "انتهى عرض السعر {document} في {until}؛ أصدر عرضاً جديداً."),
    TOO_MANY(
            "prepayment.too-many",
            "An order takes {limit} prepayments at most; hand the goods over with the next payment.",
            "الحد الأقصى {limit} دفعة مقدمة للطلب؛ سلّم البضاعة مع الدفعة التالية."),
    OTHER_GOODS(
            "prepayment.other-goods",
            "The payment that was begun is for other goods than those of the order {order}.",
            "عملية الدفع التي بدأت تخص بضاعة غير بضاعة الطلب {order}."),
    OTHER_RATES(
            "prepayment.other-rates",
            "The tax on {item} has changed since {date}; give the money back and sell the goods at today's tax.",
            "تغيرت ضريبة {item} منذ {date}؛ ردّ المبلغ وبِع البضاعة بضريبة اليوم.");

    private final String code;
    private final Text message;

    PrepaymentReason(String code, String en, String ar) {
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
