// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a visitor's tax is not granted back, or goods do not come back after it was; nothing has changed. */
public enum TouristReason implements Reason {
    NO_SCHEME(
            "tourist.no-scheme",
            "The shop takes part in no scheme that gives visitors their tax back.",
            "لا يشارك المتجر في نظام لرد الضريبة إلى الزوار."),
    GRANTED_ALREADY(
            "tourist.granted-already",
            "The tax of {number} was granted back before, under the tag {tag}.",
            "سبق منح رد ضريبة {number} بالرقم {tag}."),
    TAG_USED("tourist.tag-used", "The tag {tag} was used for another receipt.", "الرقم {tag} مستخدم لإيصال آخر."),
    BEING_PAID_BACK(
            "tourist.being-paid-back",
            "Goods of {number} are being taken back; grant the refund when that is done.",
            "يجري إرجاع بضاعة من {number}؛ امنح الرد بعد انتهائه."),
    NOTHING_BACK(
            "tourist.nothing-back",
            "Of a tax of {tax} nothing is left after the fee of {fee}.",
            "لا يبقى شيء من ضريبة {tax} بعد الرسم {fee}."),
    LEFT_THE_COUNTRY(
            "tourist.left-the-country",
            "The tax of {number} was granted back to a visitor under the tag {tag}; its goods do not come back.",
            "مُنح رد ضريبة {number} لزائر بالرقم {tag}؛ فلا تُرجع بضاعته.");

    private final String code;
    private final Text message;

    TouristReason(String code, String en, String ar) {
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
