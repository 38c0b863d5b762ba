// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.symbol;

import java.util.Optional;

/** The symbols that a shop meets, by the AIM identifier that a scanner sends before the data (ISO/IEC 15424). */
public enum Symbology {
    /** EAN-13, UPC-A and UPC-E, told in thirteen digits. */
    EAN13("]E0", Content.GTIN),
    EAN8("]E4", Content.GTIN),
    GS1_128("]C1", Content.ELEMENTS),
    /** The DataBar family and the composite symbols. */
    DATABAR("]e0", Content.ELEMENTS),
    GS1_DATAMATRIX("]d2", Content.ELEMENTS),
    GS1_QR("]Q3", Content.ELEMENTS),
    GS1_DOTCODE("]J1", Content.ELEMENTS),
    QR("]Q1", "0", Content.TEXT),
    DATAMATRIX("]d1", "0", Content.TEXT),
    CODE_128("]C0", Content.TEXT),
    CODE_39("]A0", "134", Content.TEXT),
    ITF("]I1", "0", Content.TEXT),
    CODE_93("]G0", Content.TEXT),
    CODABAR("]F0", "1", Content.TEXT),
    PDF417("]L0", "2", Content.TEXT),
    AZTEC("]z0", Content.TEXT),
    MAXICODE("]U0", "1", Content.TEXT);

    /** What stands behind the identifier. */
    public enum Content {
        /** A trade item number of fixed length. */
        GTIN,
        /** Element strings. */
        ELEMENTS,
        /** Text, which may be a Digital Link. */
        TEXT
    }

    private final String aim;
    private final String also;
    private final Content content;

    Symbology(String aim, Content content) {
        this(aim, "", content);
    }

    /** @param also modifiers that tell how it was read and leave the data as it is */
    Symbology(String aim, String also, Content content) {
        this.aim = aim;
        this.also = also;
        this.content = content;
    }

    /** The three characters that a scanner sends, as a rule; others of the symbology are as long. */
    public String aim() {
        return aim;
    }

    public Content content() {
        return content;
    }

    /** The symbology whose identifier a scan begins with. */
    public static Optional<Symbology> of(String scan) {
        for (Symbology symbology : values()) {
            if (scan.startsWith(symbology.aim) || symbology.isModified(scan)) {
                return Optional.of(symbology);
            }
        }
        return Optional.empty();
    }

    private boolean isModified(String scan) {
        int last = aim.length() - 1;
        return scan.length() > last && scan.startsWith(aim.substring(0, last)) && also.indexOf(scan.charAt(last)) >= 0;
    }
}
