// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

/**
 * A document's identity is its place in the log: the lane and the sequence of the batch that recorded it. A closed
 * sale is read back by it.
 *
 * @param sequence of the batch in its lane, from 1
 */
public record DocumentId(Lane lane, long sequence) {
    public DocumentId {
        if (sequence < 1) {
            throw new IllegalArgumentException("a sequence counts from 1, not " + sequence);
        }
    }

    /** Reads {@code tenant/store/till@epoch#sequence}. */
    public static DocumentId of(String text) {
        int hash = text.lastIndexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("a document is tenant/store/till@epoch#sequence, not \"" + text + "\"");
        }
        return new DocumentId(Lane.of(text.substring(0, hash)), Long.parseLong(text.substring(hash + 1)));
    }

    @Override
    public String toString() {
        return lane + "#" + sequence;
    }
}
