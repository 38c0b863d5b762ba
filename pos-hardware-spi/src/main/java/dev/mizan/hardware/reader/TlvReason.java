// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why bytes are no data objects. */
public enum TlvReason implements Reason {
    NOT_HEX("not-hex", "Not pairs of hexadecimal digits.", "ليست أزواجاً من الأرقام الست عشرية."),
    TAG_CUT_SHORT("tag-cut-short", "A tag is cut short at byte {at}.", "وسم مبتور عند البايت {at}."),
    TAG_TOO_LONG(
            "tag-too-long", "A tag has more than four bytes at byte {at}.", "وسم يتجاوز أربعة بايتات عند البايت {at}."),
    LENGTH_CUT_SHORT("length-cut-short", "A length is cut short at byte {at}.", "طول مبتور عند البايت {at}."),
    LENGTH_NOT_DEFINITE(
            "length-not-definite",
            "A length is of indefinite form or more than four bytes at byte {at}.",
            "طول غير محدد أو يتجاوز أربعة بايتات عند البايت {at}."),
    VALUE_CUT_SHORT("value-cut-short", "A value is cut short at byte {at}.", "قيمة مبتورة عند البايت {at}."),
    TOO_DEEP(
            "too-deep",
            "Objects lie too deep in one another at byte {at}.",
            "تداخل الكائنات أعمق من المسموح عند البايت {at}.");

    private final String code;
    private final Text message;

    TlvReason(String code, String en, String ar) {
        this.code = "tlv." + code;
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
