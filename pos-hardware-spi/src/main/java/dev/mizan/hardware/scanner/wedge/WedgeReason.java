// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner.wedge;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why typed characters are no code. */
public enum WedgeReason implements Reason {
    UNKNOWN_KEY(
            "unknown-key",
            "No key of the layout {layout} makes {key}; is the scanner set to another keyboard?",
            "لا يوجد مفتاح في تخطيط {layout} يكتب {key}؛ هل ضُبط القارئ على لوحة مفاتيح أخرى؟"),
    TWO_READINGS(
            "two-readings",
            "Under the layout {layout} two codes are typed as {typed}; set the keyboard to English, or the scanner to serial.",
            "في تخطيط {layout} يُكتب رمزان مختلفان هكذا: {typed}؛ حوّل لوحة المفاتيح إلى الإنجليزية أو القارئ إلى المنفذ التسلسلي.");

    private final String code;
    private final Text message;

    WedgeReason(String code, String en, String ar) {
        this.code = "wedge." + code;
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
