// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fact;

import java.util.function.BiConsumer;

/**
 * A kind of fact: its name, the version of its schema, and how its fields are written and read. It stands as a constant
 * beside its record. A past version keeps its own reader for ever.
 *
 * @param name what it is called in the log, such as {@code SaleCompleted}
 * @param version of the schema that {@code writer} writes, from 1
 * @param writer writes the present version
 * @param reader reads the present and every past version
 */
public record FactType<F extends Fact>(
        String name, int version, Class<F> type, BiConsumer<F, FieldWriter> writer, VersionedReader<F> reader) {

    /** Reads the fields of a fact that was written under a version of its schema. */
    @FunctionalInterface
    public interface VersionedReader<F extends Fact> {
        /** Reads the fields in the order in which they were written. */
        F read(FieldReader fields, int version);
    }

    public FactType {
        if (name.isEmpty() || version < 1) {
            throw new IllegalArgumentException("a fact type has a name and a version from 1: " + name + " " + version);
        }
    }

    /** Writes the fields of a fact of this type. */
    public void write(Fact fact, FieldWriter out) {
        writer.accept(type.cast(fact), out);
    }

    /** Only the constant itself is equal to it: what it reads and writes with has no other identity. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Whether facts of this version can be read here. */
    public boolean reads(int written) {
        return written >= 1 && written <= version;
    }
}
