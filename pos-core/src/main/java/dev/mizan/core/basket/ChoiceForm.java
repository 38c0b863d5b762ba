// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The choices of lines in a basket's fact, codes between blanks beside the places of their lines; left out where there are none. */
final class ChoiceForm {
    private ChoiceForm() {}

    static void write(List<BasketLine> lines, FieldWriter out) {
        int[] places = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).chosen().isEmpty())
                .toArray();
        if (places.length > 0) {
            out.numbers("chosen", IntStream.of(places).asLongStream().toArray())
                    .texts(
                            "choices",
                            IntStream.of(places)
                                    .mapToObj(i -> String.join(" ", lines.get(i).chosen()))
                                    .toList());
        }
    }

    static Map<Integer, List<String>> read(FieldReader in) {
        Map<Integer, List<String>> byPlace = new HashMap<>();
        if (in.has("chosen")) {
            long[] places = in.numbers("chosen");
            List<String> choices = in.texts("choices");
            if (choices.size() != places.length) {
                throw in.wrong("choices: " + choices.size() + " texts for " + places.length + " lines");
            }
            for (int i = 0; i < places.length; i++) {
                byPlace.put((int) places[i], List.of(choices.get(i).split(" ")));
            }
        }
        return byPlace;
    }
}
