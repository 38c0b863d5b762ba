// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.despatch;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a despatch advice or a pallet was not taken; nothing has changed. */
public enum DespatchReason implements Reason {
    NO_SSCC(
            "despatch.no-sscc",
            "{code} is no number of a pallet. Scan its logistic label, which holds the SSCC.",
            "{code} ليس رقم منصة نقالة. امسح بطاقة الشحن التي تحمل رمز SSCC."),
    UNKNOWN(
            "despatch.unknown",
            "No advice told what lies on the pallet {sscc}. Receive its goods one by one.",
            "لم يُبلَّغ بمحتوى المنصة {sscc}. استلم بضائعها صنفاً صنفاً."),
    RECEIVED("despatch.received", "The pallet {sscc} was received already.", "تم استلام المنصة {sscc} من قبل."),
    TWICE("despatch.twice", "The pallet {sscc} is named twice.", "المنصة {sscc} مذكورة مرتين."),
    EXISTS(
            "despatch.exists",
            "The pallet {sscc} is on its way already, by another advice.",
            "المنصة {sscc} في الطريق مسبقاً بإشعار آخر."),
    EMPTY(
            "despatch.empty",
            "The advice {advice} names no pallet, or a pallet without goods.",
            "الإشعار {advice} لا يذكر منصة، أو يذكر منصة بلا بضائع."),
    OTHER_ORDER(
            "despatch.other-order",
            "The pallet {sscc} is of the order {order}. Receive the pallets of one order at a time.",
            "المنصة {sscc} تخص الطلب {order}. استلم منصات طلب واحد في كل مرة.");

    private final String code;
    private final Text message;

    DespatchReason(String code, String en, String ar) {
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
