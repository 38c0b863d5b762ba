// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a request is refused before any terminal is called. */
public enum PaymentReason implements Reason {
    NOT_POSITIVE(
            "payment.not-positive",
            "{asked} asks for nothing; give an amount above zero.",
            "المبلغ {asked} لا يطلب شيئاً؛ أدخل مبلغاً أكبر من صفر."),
    REFERENCE_REUSED(
            "payment.reference-reused",
            "{reference} was asked for already, for something else; mint a new reference.",
            "سبق استخدام المرجع {reference} لطلب آخر؛ أنشئ مرجعاً جديداً."),
    NO_SUCH_PAYMENT(
            "payment.no-such-payment",
            "There is no payment {reference} to go on from.",
            "لا توجد عملية دفع بالمرجع {reference}."),
    BUSY(
            "payment.busy",
            "{reference} is still open; settle it before the payment goes on.",
            "الطلب {reference} ما زال مفتوحاً؛ احسمه قبل متابعة الدفع."),
    MORE_THAN_OPEN(
            "payment.more-than-open",
            "{asked} is more than the {open} that is set aside.",
            "المبلغ {asked} أكبر من المحجوز {open}."),
    MORE_THAN_REFUNDABLE(
            "payment.more-than-refundable",
            "{asked} is more than the {open} that can be given back.",
            "المبلغ {asked} أكبر مما يمكن رده {open}."),
    NOT_VOIDABLE(
            "payment.not-voidable",
            "{reference} can not be voided: money of it was taken or given up already; refund it.",
            "لا يمكن إلغاء {reference}: خُصم منه أو أُلغي من قبل؛ استخدم الاسترداد."),
    OVER_FLOOR(
            "payment.over-floor",
            "Offline, a payment may be at most {limit}, not {asked}.",
            "دون اتصال لا تتجاوز عملية الدفع {limit}، والمطلوب {asked}."),
    OFFLINE_FULL(
            "payment.offline-full",
            "Offline payments would come to {count} and {total}; at most {mostCount} and {mostTotal} may wait.",
            "ستبلغ المدفوعات دون اتصال {count} بقيمة {total}؛ والحد {mostCount} بقيمة {mostTotal}."),
    OFFLINE_TOO_OLD(
            "payment.offline-too-old",
            "A payment waits offline since {since}; forward it first.",
            "توجد عملية دفع تنتظر الإرسال منذ {since}؛ أرسلها أولاً."),
    NO_SURCHARGE(
            "payment.no-surcharge",
            "{scheme} allows no surcharge; take {asked} off.",
            "شبكة {scheme} لا تسمح برسم إضافي؛ احذف {asked}."),
    NO_MINIMUM(
            "payment.no-minimum",
            "{scheme} allows no least amount; take {asked} although {least} was wished for.",
            "شبكة {scheme} لا تسمح بحد أدنى؛ اقبل {asked} وإن كان الحد المطلوب {least}."),
    UNDER_MINIMUM(
            "payment.under-minimum",
            "Cards are taken from {least} on here, not for {asked}.",
            "تُقبل البطاقات هنا من {least} فأكثر، وليس لمبلغ {asked}."),
    TOO_LATE_TO_REFUND(
            "payment.too-late-to-refund",
            "{scheme} takes refunds for {days} days, and {reference} is older; pay back another way.",
            "تقبل شبكة {scheme} الاسترداد خلال {days} يوماً، والعملية {reference} أقدم؛ ردّ المبلغ بوسيلة أخرى.");

    private final String code;
    private final Text message;

    PaymentReason(String code, String en, String ar) {
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
