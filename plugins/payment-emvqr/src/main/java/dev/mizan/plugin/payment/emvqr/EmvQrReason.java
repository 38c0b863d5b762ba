// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a payload is refused. */
public enum EmvQrReason implements Reason {
    BAD_ID("emvqr.bad-id", "{id} is not an id of two digits.", "{id} ليس معرّفاً من رقمين."),
    BAD_LENGTH(
            "emvqr.bad-length",
            "The field {id} has the length {length}; it takes 1 to 99 characters.",
            "طول الحقل {id} هو {length}؛ والمسموح من 1 إلى 99 حرفاً."),
    TRUNCATED(
            "emvqr.truncated", "The payload ends in the middle of a field at {at}.", "ينتهي الرمز داخل حقل عند {at}."),
    TWICE("emvqr.twice", "The field {id} is there twice.", "الحقل {id} مكرر."),
    NO_FORMAT("emvqr.no-format", "The format indicator 00 does not come first.", "مؤشر الصيغة 00 ليس أول حقل."),
    NO_CRC("emvqr.no-crc", "The check 63 does not come last.", "حقل التحقق 63 ليس آخر حقل."),
    WRONG_CRC(
            "emvqr.wrong-crc",
            "The check says {told}, the payload gives {computed}; scan it again.",
            "قيمة التحقق {told} والمحسوبة {computed}؛ أعد المسح.");

    private final String code;
    private final Text message;

    EmvQrReason(String code, String en, String ar) {
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
