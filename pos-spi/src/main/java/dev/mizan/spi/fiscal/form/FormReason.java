// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.form;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a document has no form that people can read. */
public enum FormReason implements Reason {
    NO_SIGN(
            "form.no-sign",
            "{document}: no font has the character {character}.",
            "{document}: لا يوجد خط يحتوي على الحرف {character}."),
    TOO_MANY_PAGES(
            "form.too-many-pages",
            "{document} takes more than {most} pages.",
            "يحتاج {document} إلى أكثر من {most} صفحة.");

    private final String code;
    private final Text message;

    FormReason(String code, String en, String ar) {
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
