// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The lines of a basket in chunks of 32. An appended line copies at most one chunk and the row of chunks, so that a
 * basket of a thousand lines is filled without copying it a thousand times.
 */
final class Lines extends AbstractList<BasketLine> implements RandomAccess {
    static final Lines EMPTY = new Lines(new BasketLine[0][], 0);
    private static final int SHIFT = 5;
    private static final int CHUNK = 1 << SHIFT;

    private final BasketLine[][] chunks;
    private final int size;

    private Lines(BasketLine[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    @Override
    public BasketLine get(int index) {
        return chunks[index >> SHIFT][index & CHUNK - 1];
    }

    @Override
    public int size() {
        return size;
    }

    Lines plus(BasketLine line) {
        int at = size >> SHIFT;
        BasketLine[][] row = Arrays.copyOf(chunks, at + 1);
        BasketLine[] last =
                (size & CHUNK - 1) == 0 ? new BasketLine[1] : Arrays.copyOf(row[at], (size & CHUNK - 1) + 1);
        last[last.length - 1] = line;
        row[at] = last;
        return new Lines(row, size + 1);
    }

    Lines with(int index, BasketLine line) {
        BasketLine[][] row = chunks.clone();
        row[index >> SHIFT] = row[index >> SHIFT].clone();
        row[index >> SHIFT][index & CHUNK - 1] = line;
        return new Lines(row, size);
    }

    Lines without(int index) {
        BasketLine[] rest = new BasketLine[size - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = get(i < index ? i : i + 1);
        }
        return of(rest);
    }

    static Lines of(BasketLine... lines) {
        BasketLine[][] row = new BasketLine[(lines.length + CHUNK - 1) >> SHIFT][];
        for (int i = 0; i < row.length; i++) {
            row[i] = Arrays.copyOfRange(lines, i << SHIFT, Math.min(lines.length, (i + 1) << SHIFT));
        }
        return new Lines(row, lines.length);
    }
}
