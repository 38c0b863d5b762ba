// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pick;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why no lots are set aside. */
public enum PickReason implements Reason {
    TOO_OLD(
            "pick.too-old",
            "{customer} takes {sku} that keeps {days} days on {date}: {usable} of {wanted} do. There is {there}.",
            "{customer} يقبل الصنف {sku} بصلاحية {days} يوماً في {date}: المتاح {usable} من {wanted}. الموجود: {there}."),
    LIFE_UNKNOWN(
            "pick.life-unknown",
            "How long {sku} keeps in all is not known, so no part of it can be asked. Tell it first.",
            "مدة صلاحية الصنف {sku} الكاملة غير معروفة فلا يمكن طلب نسبة منها. حدّدها أولاً."),
    PICKED_ALREADY(
            "pick.picked-already",
            "Lots are set aside for {reservation} already. Release it and hold the goods anew.",
            "حُجزت دفعات للحجز {reservation} من قبل. ألغه واحجز البضاعة من جديد."),
    NOTHING("pick.nothing", "No customer and no item is named.", "لم يُذكر أي عميل أو صنف.");

    private final String code;
    private final Text message;

    PickReason(String code, String en, String ar) {
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
