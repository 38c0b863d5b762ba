// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.mover;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a till does not take what a bank or a seller on instalments tells it. */
public enum MoverReason implements Reason {
    NOT_OFFLINE(
            "pay.not-offline",
            "{kind} is not taken while nobody can be asked: only who moves the money knows that it was paid.",
            "لا تُقبل وسيلة الدفع {kind} دون اتصال: لا يعلم بالسداد إلا الجهة التي تنقل المبلغ."),
    NOT_IN_PARTS(
            "pay.not-in-parts",
            "The payment {reference} is not paid off in parts.",
            "العملية {reference} ليست بالتقسيط."),
    OTHER_SUM(
            "pay.other-sum",
            "The parts come to {sum}; of {reference} there are {open} to be paid off.",
            "مجموع الأقساط {sum}، والمطلوب سداده من العملية {reference} هو {open}."),
    TOLD_BEFORE(
            "pay.told-before",
            "The movement {movement} was told before; nothing has changed.",
            "سبق الإبلاغ عن الحركة {movement}؛ لم يتغير شيء."),
    NOT_CONFIRMED(
            "pay.not-confirmed",
            "Who moves the money does not know the movement {movement}; it counts once their list shows it.",
            "الجهة التي تنقل المبلغ لا تعرف الحركة {movement}؛ تُحتسب عند ظهورها في قائمتها."),
    NOT_UNAPPLIED(
            "pay.not-unapplied",
            "No money waits here under {movement} for a bill.",
            "لا يوجد مبلغ غير مخصص هنا بالمرجع {movement}."),
    OTHER_WAY(
            "pay.other-way",
            "{movement} does not fit: money that came pays a sale, and money that went pays back a return.",
            "الحركة {movement} غير مناسبة: المبلغ الوارد يسدد بيعاً والمبلغ الصادر يسدد مرتجعاً.");

    private final String code;
    private final Text message;

    MoverReason(String code, String en, String ar) {
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
