// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a levy can not be worked out. */
public enum LevyReason implements Reason {
    UNKNOWN_SERVICE(
            "levy.unknown-service",
            "The table has no rate for {service}; it has {services}.",
            "لا توجد في الجدول نسبة للخدمة {service}؛ الموجود {services}.");

    private final String code;
    private final Text message;

    LevyReason(String code, String en, String ar) {
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
