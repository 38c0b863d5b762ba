// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a document can not be put on this printer's paper; nothing of it is printed then. */
public enum PrintReason implements Reason {
    UNENCODABLE(
            "unencodable",
            "{printer} has no code page for \"{text}\" and may not print it as dots.",
            "لا تملك {printer} صفحة رموز للنص «{text}» ولا يمكنها طباعته كنقاط."),
    NO_TYPESETTER(
            "no-typesetter",
            "\"{text}\" must be printed as dots and there is no typesetter; add type-awt to the application.",
            "يجب طباعة «{text}» كنقاط ولا يوجد صفّاف للحروف؛ أضف type-awt إلى التطبيق."),
    NO_DRAWER("no-drawer", "No drawer hangs on {printer}.", "لا يوجد درج موصول بالطابعة {printer}.");

    private final String code;
    private final Text message;

    PrintReason(String code, String en, String ar) {
        this.code = "print." + code;
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
