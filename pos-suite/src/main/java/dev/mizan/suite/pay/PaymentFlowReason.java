// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a till does not ask a terminal, or does not finish a bill on which a terminal was asked. */
public enum PaymentFlowReason implements Reason {
    NOT_FOR_THIS(
            "pay.not-for-this",
            "{operation} does not fit: a sale takes money, a refund gives it back, a debit note is paid at its own door.",
            "العملية {operation} غير مناسبة: البيع يحصّل المبلغ والرد يعيده والإشعار المدين يُدفع من شاشته."),
    MORE_THAN_DUE(
            "pay.more-than-due",
            "{asked} is more than the {due} that is still to be paid; ask for less.",
            "المبلغ {asked} أكبر من المتبقي {due}؛ اطلب مبلغاً أقل."),
    IN_DOUBT(
            "pay.in-doubt",
            "Nobody knows yet how the payment {reference} ended; settle it or set it aside first.",
            "لم يُعرف بعد كيف انتهت العملية {reference}؛ احسمها أو نحّها جانباً أولاً."),
    MONEY_HELD(
            "pay.money-held",
            "The payment {reference} took {amount}; reverse it first.",
            "العملية {reference} خصمت {amount}؛ اعكسها أولاً."),
    NOT_TAKEN(
            "pay.not-taken",
            "The terminal took {taken} for {reference}, not {tender}.",
            "خصم الجهاز {taken} في العملية {reference}، وليس {tender}."),
    UNKNOWN_PAYMENT(
            "pay.unknown-payment",
            "No payment {reference} is under way here.",
            "لا توجد عملية جارية هنا بالمرجع {reference}."),
    NOT_LISTED(
            "pay.not-listed",
            "The payment {reference} is not on the list of unknown ones.",
            "العملية {reference} ليست في قائمة العمليات المجهولة."),
    PAYS_A_BILL(
            "pay.pays-a-bill",
            "The payment {reference} pays a bill that is written; refund it.",
            "العملية {reference} تسدد فاتورة مكتوبة؛ استخدم الاسترداد."),
    CAN_NOT_LIST(
            "pay.can-not-list",
            "The terminal {terminal} did not list its payments; compare its slip by hand.",
            "لم يسرد الجهاز {terminal} عملياته؛ قارن إيصاله يدوياً."),
    NOTHING_SET_ASIDE(
            "pay.nothing-set-aside",
            "Nothing is set aside here under {reference}.",
            "لا يوجد مبلغ محجوز هنا بالمرجع {reference}."),
    AUTHORISATION_OVER(
            "pay.authorisation-over",
            "What was set aside under {reference} was good until {until}; take the payment anew.",
            "انتهت صلاحية المبلغ المحجوز بالمرجع {reference} في {until}؛ ابدأ عملية دفع جديدة."),
    AUTHORISATION_STANDS(
            "pay.authorisation-stands",
            "What is set aside under {reference} stands; release it.",
            "المبلغ محجوز بالمرجع {reference}؛ ألغِ الحجز."),
    SETTLED_ALREADY(
            "pay.settled-already",
            "The payment {reference} is settled; a tip comes too late.",
            "تمت تسوية العملية {reference}؛ فات أوان الإكرامية."),
    NO_OFFLINE(
            "pay.no-offline",
            "Nothing is taken offline at the terminal {terminal}.",
            "لا تُقبل عمليات دون اتصال على الجهاز {terminal}.");

    private final String code;
    private final Text message;

    PaymentFlowReason(String code, String en, String ar) {
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
