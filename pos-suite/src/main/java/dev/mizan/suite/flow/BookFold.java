// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A fold whose whole state is one book of a pure room: the book takes the facts of that room in, is written and is read.
 *
 * @param <F> what all facts of the room are
 * @param <B> the book
 */
public abstract class BookFold<F extends Fact, B> implements Fold {
    private final String name;
    private final int version;
    private final Set<FactType<?>> reads;
    private final Class<F> facts;
    private final Form<F, B> form;
    private B book;

    /**
     * What a book does with facts and fields.
     *
     * @param apply takes a fact into the book
     * @param write writes the whole book, sorted
     * @param read a book as it was written
     */
    public record Form<F, B>(BiConsumer<B, F> apply, BiConsumer<B, FieldWriter> write, Function<FieldReader, B> read) {}

    /** A fold of this name, whose form has this version, over an empty book. */
    protected BookFold(
            String name,
            int version,
            Collection<? extends FactType<?>> reads,
            Class<F> facts,
            B empty,
            Form<F, B> form) {
        this.name = name;
        this.version = version;
        this.reads = Set.copyOf(reads);
        this.facts = facts;
        this.book = empty;
        this.form = form;
    }

    /** The book as it stands; only for the writer's thread. */
    public final B book() {
        return book;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<FactType<?>> reads() {
        return reads;
    }

    @Override
    public final void apply(Fact fact, Recorded recorded) {
        form.apply().accept(book, facts.cast(fact));
    }

    @Override
    public final int version() {
        return version;
    }

    @Override
    public final void write(FieldWriter out) {
        form.write().accept(book, out);
    }

    @Override
    public final void read(FieldReader in) {
        book = form.read().apply(in);
    }
}
