// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fact;

/** Something that happened and is kept for ever: a record whose fields its {@link FactType} writes and reads. */
public interface Fact {
    /** How this fact is named, versioned, written and read. */
    FactType<?> factType();
}
