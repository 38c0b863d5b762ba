// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a coupon is not taken, or a limited promotion not given. */
public enum LimitReason implements Reason {
    COUPON_SPENT("limit.coupon-spent", "Coupon {coupon} was used already.", "القسيمة {coupon} مستخدمة من قبل."),
    COUPON_UNKNOWN(
            "limit.coupon-unknown",
            "Coupon {coupon} looks like one of ours but is none: scan it again.",
            "القسيمة {coupon} تشبه قسائمنا وليست منها: امسحها مرة أخرى."),
    SERIAL_NEEDED(
            "limit.serial-needed",
            "Coupon {coupon} has serials: scan the one that the customer has.",
            "القسيمة {coupon} لها أرقام تسلسلية: امسح قسيمة العميل نفسها."),
    ONE_SERIAL(
            "limit.one-serial",
            "One coupon of {campaign} a sale: {first} was presented, {second} is one too many.",
            "قسيمة واحدة من {campaign} لكل بيع: قُدّمت {first} و{second} زائدة."),
    NOT_COUNTED(
            "limit.not-counted",
            "Promotion {promotion} is limited for each {whose}: say who buys.",
            "العرض {promotion} محدود لكل {whose}: حدد المشتري."),
    LIMIT_SPENT(
            "limit.spent",
            "Promotion {promotion}: its limit ({limit}) does not leave enough. Price the basket again.",
            "العرض {promotion}: حده ({limit}) لم يبق منه ما يكفي. أعد تسعير السلة."),
    ALLOWANCE_SPENT(
            "limit.allowance-spent",
            "Promotion {promotion}: what {till} may give without asking is used up.",
            "العرض {promotion}: ما يجوز أن تمنحه {till} دون اتصال قد نفد."),
    ALLOWANCE_OVER(
            "limit.allowance-over",
            "Promotion {promotion}: what {till} might give without asking ended at {until}.",
            "العرض {promotion}: ما كان يجوز أن تمنحه {till} دون اتصال انتهى في {until}."),
    ENDS_TOO_SOON(
            "limit.ends-too-soon",
            "Promotion {promotion}: an allowance until {until} would be over before it could be spent.",
            "العرض {promotion}: حصة تنتهي في {until} تنقضي قبل أن يمكن صرفها."),
    NOTHING_TO_GRANT(
            "limit.nothing-to-grant",
            "Promotion {promotion}: {asked} is nothing that a till could spend of its limits.",
            "العرض {promotion}: {asked} ليس مما يمكن أن تصرفه نقطة بيع من حدوده."),
    NOTHING_TO_HAND_BACK(
            "limit.nothing-to-hand-back",
            "Promotion {promotion}: {till} has spent all that it was granted, or was granted nothing.",
            "العرض {promotion}: {till} صرفت كل ما مُنح لها أو لم تُمنح شيئًا."),
    OTHER_TILL(
            "limit.other-till",
            "This allowance is for {register}, not for {till}.",
            "هذه الحصة مخصصة لـ {register} وليست لـ {till}.");

    private final String code;
    private final Text message;

    LimitReason(String code, String en, String ar) {
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
