// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.opening;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;
import java.util.SortedMap;

/**
 * Items or accounts were opened; written beside the receipt or the entry that opened them.
 *
 * @param place of the stock; empty for accounts
 * @param keys the items' numbers or the accounts' codes
 * @param amounts with what each was opened, in words
 */
public record OpeningTaken(OpenedKind kind, String place, List<String> keys, List<String> amounts) implements Fact {
    public static final FactType<OpeningTaken> TYPE =
            new FactType<>("OpeningTaken", 1, OpeningTaken.class, OpeningTaken::write, (in, version) -> read(in));

    public OpeningTaken {
        keys = List.copyOf(keys);
        amounts = List.copyOf(amounts);
        if (keys.size() != amounts.size()) {
            throw new IllegalArgumentException(keys.size() + " keys with " + amounts.size() + " amounts");
        }
    }

    /** What was opened, with its amounts by key. */
    public static OpeningTaken of(OpenedKind kind, String place, SortedMap<String, String> amounts) {
        return new OpeningTaken(kind, place, List.copyOf(amounts.keySet()), List.copyOf(amounts.values()));
    }

    @Override
    public FactType<OpeningTaken> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("kind", kind.name()).text("place", place).texts("keys", keys).texts("amounts", amounts);
    }

    private static OpeningTaken read(FieldReader in) {
        OpenedKind kind = in.parsed("kind", OpenedKind::valueOf);
        String place = in.text("place");
        List<String> keys = in.texts("keys");
        List<String> amounts = in.texts("amounts");
        if (keys.size() != amounts.size()) {
            throw in.wrong("as many amounts as keys");
        }
        return new OpeningTaken(kind, place, keys, amounts);
    }
}
