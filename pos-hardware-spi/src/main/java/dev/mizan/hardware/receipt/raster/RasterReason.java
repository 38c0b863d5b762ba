// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something can not be drawn. */
public enum RasterReason implements Reason {
    NO_SIGN(
            "no-sign",
            "No font of the shop has a sign for {character}; add a font that has.",
            "لا يوجد خط لدى المتجر يحتوي رمزاً لـ {character}؛ أضف خطاً يحتويه."),
    TOO_WIDE(
            "too-wide",
            "{what} needs {dots} dots and the paper has {paper}.",
            "{what} يحتاج إلى {dots} نقطة والورق يتسع لـ {paper}.");

    private final String code;
    private final Text message;

    RasterReason(String code, String en, String ar) {
        this.code = "raster." + code;
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
