// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.id.TillId;

/**
 * The number printed on a paper, such as {@code S-T1-000042}: its kind, its till, and its place in that series.
 *
 * <p>It is for people and authorities; the program finds a document by its {@link dev.mizan.spi.id.DocumentId}.
 *
 * @param number from 1, without a gap
 */
public record DocumentNumber(DocumentKind kind, TillId till, long number) {
    /** Numbers are padded to so many digits; longer ones are printed in full. */
    public static final int DIGITS = 6;

    public DocumentNumber {
        if (number < 1) {
            throw new IllegalArgumentException("a document number counts from 1, not " + number);
        }
    }

    /** Reads {@code S-T1-000042}; any other text is an {@link IllegalArgumentException}. */
    public static DocumentNumber of(String text) {
        int first = text.indexOf('-');
        int last = text.lastIndexOf('-');
        if (first < 1 || last <= first) {
            throw new IllegalArgumentException("a document number is kind-till-number, not \"" + text + "\"");
        }
        DocumentKind kind = DocumentKind.ofLetter(text.substring(0, first))
                .orElseThrow(() -> new IllegalArgumentException("no kind of document begins \"" + text + "\""));
        DocumentNumber read = new DocumentNumber(
                kind, new TillId(text.substring(first + 1, last)), Long.parseLong(text.substring(last + 1)));
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException("a document number reads " + read + ", not \"" + text + "\"");
        }
        return read;
    }

    @Override
    public String toString() {
        String digits = Long.toString(number);
        return kind.letter() + "-" + till + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
