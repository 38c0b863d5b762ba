// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why lots were not picked. */
public enum LotReason implements Reason {
    INSUFFICIENT(
            "lot.insufficient",
            "The usable lots hold {available}, but {wanted} are wanted. Order more, or take less.",
            "الدفعات الصالحة تحتوي على {available} والمطلوب {wanted}. اطلب المزيد أو خفّض الكمية."),
    NOT_FOR_SALE(
            "lot.not-for-sale",
            "Of {sku} only {usable} may be sold, {wanted} are wanted: the rest is expired or recalled. Take it off the shelf.",
            "المسموح بيعه من الصنف {sku} هو {usable} والمطلوب {wanted}: الباقي منتهي الصلاحية أو مسحوب. ارفعه من الرف."),
    NOT_THE_RECEIPT(
            "lot.not-the-receipt",
            "The lots of {sku} make {lots}, but {received} come in.",
            "مجموع دفعات الصنف {sku} هو {lots} والمستلم {received}."),
    EXPIRED_ALREADY(
            "lot.expired-already",
            "The lot {lot} of {sku} expired on {expiry} and is not taken in.",
            "الدفعة {lot} من الصنف {sku} انتهت صلاحيتها في {expiry} ولا تُستلم."),
    TOO_SHORT(
            "lot.too-short",
            "The lot {lot} of {sku} keeps until {expiry}; it must keep {days} days to be taken in.",
            "الدفعة {lot} من الصنف {sku} صالحة حتى {expiry} ويجب أن تبقى {days} يوماً لتُستلم."),
    UNKNOWN("lot.unknown", "There is no lot {lot} of {sku}.", "لا توجد دفعة {lot} من الصنف {sku}."),
    NOTHING_EXPIRED(
            "lot.nothing-expired",
            "Nothing at {place} is expired on {date}.",
            "لا يوجد منتهي الصلاحية في {place} بتاريخ {date}.");

    private final String code;
    private final Text message;

    LotReason(String code, String en, String ar) {
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
