// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.id.TillId;

/**
 * The number printed on a paper, such as {@code S-T1-000042}: its kind, its till, and its place in that series. From the
 * till's second epoch on it names the epoch, {@code S-T1@2-000001}: a till that was restored from a backup does not know
 * what its lost papers were numbered, and must never number another one so.
 *
 * <p>It is for people and authorities; the program finds a document by its {@link dev.mizan.spi.id.DocumentId}.
 *
 * @param epoch of the till's lane, from 1
 * @param number from 1, without a gap in its epoch
 */
public record DocumentNumber(DocumentKind kind, TillId till, int epoch, long number) {
    /** Numbers are padded to so many digits; longer ones are printed in full. */
    public static final int DIGITS = 6;

    public DocumentNumber {
        if (epoch < 1 || number < 1) {
            throw new IllegalArgumentException("an epoch and a number count from 1, not " + epoch + " and " + number);
        }
    }

    /** A number of the till's first epoch. */
    public DocumentNumber(DocumentKind kind, TillId till, long number) {
        this(kind, till, 1, number);
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
        String till = text.substring(first + 1, last);
        int at = till.indexOf('@');
        DocumentNumber read = new DocumentNumber(
                kind,
                new TillId(at < 0 ? till : till.substring(0, at)),
                at < 0 ? 1 : Integer.parseInt(till.substring(at + 1)),
                Long.parseLong(text.substring(last + 1)));
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException("a document number reads " + read + ", not \"" + text + "\"");
        }
        return read;
    }

    /** What is numbered without a gap: {@code S-T1}, or {@code S-T1@2} from the second epoch on. */
    public String series() {
        return kind.letter() + "-" + till + (epoch == 1 ? "" : "@" + epoch);
    }

    @Override
    public String toString() {
        String digits = Long.toString(number);
        return series() + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
