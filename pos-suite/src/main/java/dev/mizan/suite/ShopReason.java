// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a door of the shop stays shut. */
public enum ShopReason implements Reason {
    NO_SUCH_TILL(
            "shop.no-such-till",
            "The store {store} has no till {till}.",
            "لا توجد في المتجر {store} نقطة بيع باسم {till}.");

    private final String code;
    private final Text message;

    ShopReason(String code, String en, String ar) {
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
