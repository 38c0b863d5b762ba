// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.display;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a display does not show a text. */
public enum DisplayReason implements Reason {
    TOO_MUCH(
            "too-much",
            "{device} shows {lines} lines of {columns} letters; the text has more: {detail}.",
            "تعرض {device} عدد {lines} من الأسطر بعرض {columns} حرفاً؛ والنص أكبر: {detail}."),
    UNSHOWABLE("unshowable", "{device} has no sign for {detail}.", "لا تملك {device} رمزاً لعرض {detail}.");

    private final String code;
    private final Text message;

    DisplayReason(String code, String en, String ar) {
        this.code = "display." + code;
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
