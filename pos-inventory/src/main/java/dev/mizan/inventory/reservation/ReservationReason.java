// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why stock was not promised; nothing has changed. */
public enum ReservationReason implements Reason {
    SHORT(
            "reservation.short",
            "Not all of it is free: {missing} is missing. Take less, or another place.",
            "الكمية غير متاحة بالكامل: الناقص {missing}. خفّض الكمية أو اختر موقعاً آخر."),
    EXISTS(
            "reservation.exists",
            "The reservation {reservation} is used already. Use a new number.",
            "الحجز {reservation} مستخدم من قبل. استخدم رقماً جديداً."),
    UNKNOWN(
            "reservation.unknown",
            "There is no live reservation {reservation}: it was confirmed, released or never made.",
            "لا يوجد حجز قائم {reservation}: تم تأكيده أو إلغاؤه أو لم يُنشأ."),
    EXPIRED(
            "reservation.expired",
            "The reservation {reservation} expired at {until}. Reserve again.",
            "انتهى الحجز {reservation} في {until}. احجز من جديد."),
    EMPTY("reservation.empty", "The basket to be reserved is empty.", "السلة المطلوب حجزها فارغة."),
    QUANTITY(
            "reservation.quantity",
            "A quantity of {steps} of {sku} can not be reserved. It must be above zero.",
            "لا يمكن حجز الكمية {steps} من الصنف {sku}. يجب أن تكون أكبر من الصفر."),
    LIMIT(
            "reservation.limit",
            "A basket of {lines} lines is too long to be reserved.",
            "السلة ذات {lines} أسطر أطول من أن تُحجز."),
    ALLOWANCE(
            "reservation.allowance",
            "{reservation} is set aside for a till. The till hands it back, or the office releases it.",
            "{reservation} حصة مخصصة لصندوق. يعيدها الصندوق أو يلغيها المكتب."),
    OTHER_TILL(
            "reservation.other-till",
            "{reservation} is set aside for the till {register}. The till {till} can not take it.",
            "{reservation} حصة مخصصة للصندوق {register}. لا يمكن للصندوق {till} أخذها."),
    BEGUN(
            "reservation.begun",
            "A sale whose payment has begun rests on {reservation}. Complete or abandon it, then hand back.",
            "تستند إلى {reservation} عملية بيع بدأ دفعها. أكملها أو ألغها ثم أعد الحصة.");

    private final String code;
    private final Text message;

    ReservationReason(String code, String en, String ar) {
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
