// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Fields as lines of text, one a field: written, compared and read back strictly in order. */
public final class FieldTape {
    private FieldTape() {}

    /** What somebody writes. */
    public static String of(Consumer<FieldWriter> writing) {
        List<String> tape = new ArrayList<>();
        writing.accept(new TapeWriter(tape));
        return String.join("\n", tape);
    }

    /** Reads all of what was written. */
    public static <T> T read(String text, Function<FieldReader, T> reading) {
        TapeReader reader = new TapeReader(Arrays.asList(text.split("\n", -1)));
        T value = reading.apply(reader);
        if (!reader.ended()) {
            throw reader.wrong("left over");
        }
        return value;
    }
}
