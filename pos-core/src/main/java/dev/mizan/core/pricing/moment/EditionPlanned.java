// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Changes of books that hold together from a moment on. {@link Planning#plan} decides it. A later one of the same number,
 * before that moment, stands in its place.
 *
 * @param edition its number, from 1
 * @param effectiveFrom when it begins to hold, on the store's wall
 * @param changes of items, prices, taxes and promotions, taken up in this order
 */
public record EditionPlanned(long edition, LocalDateTime effectiveFrom, List<Fact> changes) implements Fact {
    public static final FactType<EditionPlanned> TYPE =
            new FactType<>("EditionPlanned", 1, EditionPlanned.class, EditionPlanned::write, EditionPlanned::read);

    public EditionPlanned {
        changes = List.copyOf(changes);
        for (Fact change : changes) {
            if (!BooksDraft.CHANGES.contains(change.factType())) {
                throw new IllegalArgumentException("no change of books: " + change);
            }
        }
    }

    /** The announcement of it. */
    public Due due() {
        return new Due(edition, effectiveFrom);
    }

    @Override
    public FactType<EditionPlanned> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.number("edition", edition)
                .text("effectiveFrom", effectiveFrom.toString())
                .list("changes", changes, EditionPlanned::writeChange);
    }

    private static void writeChange(Fact change, FieldWriter out) {
        FactType<?> type = change.factType();
        out.text("fact", type.name())
                .number("version", type.version())
                .object("body", fields -> type.write(change, fields));
    }

    private static EditionPlanned read(FieldReader in, int version) {
        return read(in);
    }

    static EditionPlanned read(FieldReader in) {
        return new EditionPlanned(
                in.number("edition"),
                in.parsed("effectiveFrom", LocalDateTime::parse),
                in.list("changes", EditionPlanned::readChange));
    }

    private static Fact readChange(FieldReader in) {
        String name = in.text("fact");
        FactType<? extends Fact> type = BooksDraft.CHANGES.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> in.wrong("no change of books: " + name));
        int version = Math.toIntExact(in.number("version"));
        if (!type.reads(version)) {
            throw in.wrong("version " + version + " of " + name);
        }
        return in.object("body", fields -> type.reader().read(fields, version));
    }
}
