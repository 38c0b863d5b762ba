// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pack;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a pack was not defined, taken in or opened; nothing has changed. */
public enum PackReason implements Reason {
    UNKNOWN(
            "pack.unknown",
            "{sku} is no assorted pack. Say first what is in it.",
            "الصنف {sku} ليس عبوة مشكلة. حدد محتواها أولاً."),
    NOT_WHOLE(
            "pack.not-whole",
            "{quantity} of {sku} are no whole packs.",
            "الكمية {quantity} من الصنف {sku} ليست عبوات كاملة."),
    NOT_IN_STOCK(
            "pack.not-in-stock",
            "{sku} is to lie in stock as a pack and is not kept there in whole pieces.",
            "يراد تخزين {sku} كعبوة وهو غير مخزّن بالقطع الكاملة."),
    NOTHING_TO_OPEN(
            "pack.nothing-to-open",
            "{sku} lies in stock as its variants already; there is nothing to open.",
            "الصنف {sku} مخزّن كمتغيراته؛ لا يوجد ما يُفتح.");

    private final String code;
    private final Text message;

    PackReason(String code, String en, String ar) {
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
