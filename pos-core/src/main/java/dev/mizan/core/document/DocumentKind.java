// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.value.Text;
import java.util.Optional;

/**
 * The kinds of paper that carry a number. Each kind counts by itself at each till, from 1 and without a gap; none of them
 * may be printed before its number is committed ({@link DraftPaper} lists what may).
 */
public enum DocumentKind {
    SALE("S", "Receipt", "إيصال بيع"),
    RETURN("R", "Return receipt", "إيصال إرجاع"),
    QUOTE("Q", "Quotation", "عرض سعر"),
    X("X", "X report", "تقرير X"),
    Z("Z", "Z report", "تقرير Z"),
    GIFT_RECEIPT("G", "Gift receipt", "إيصال هدية"),
    COPY("C", "Copy", "نسخة"),
    PREPAYMENT("P", "Prepayment receipt", "إيصال دفعة مقدمة"),
    PREPAYMENT_RETURN("B", "Prepayment given back", "إيصال رد دفعة مقدمة"),
    DEBIT("D", "Debit note", "إشعار مدين");

    private final String letter;
    private final Text title;

    DocumentKind(String letter, String en, String ar) {
        this.letter = letter;
        this.title = Text.of(en, ar);
    }

    /** What a number of this kind begins with. */
    public String letter() {
        return letter;
    }

    /** What stands at the head of the paper. */
    public Text title() {
        return title;
    }

    /** The kind of a letter, or empty. */
    public static Optional<DocumentKind> ofLetter(String letter) {
        for (DocumentKind kind : values()) {
            if (kind.letter.equals(letter)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
