// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.worth;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why nothing was written down. */
public enum WriteDownReason implements Reason {
    NAMED_TWICE(
            "write-down.named-twice",
            "{sku} is named twice. Say once what it brings.",
            "الصنف {sku} مذكور مرتين. اذكر قيمته مرة واحدة."),
    NOT_FURNISHED(
            "write-down.not-furnished",
            "The books have no accounts for write-downs. Furnish them first.",
            "لا توجد في الدفاتر حسابات لهبوط المخزون. جهّز الدفاتر أولاً."),
    NO_CHANGE(
            "write-down.no-change",
            "{items} items were looked at, and none is worth more or less than the books say.",
            "روجع {items} من الأصناف ولم تتغير قيمة أي منها عن الدفاتر.");

    private final String code;
    private final Text message;

    WriteDownReason(String code, String en, String ar) {
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
