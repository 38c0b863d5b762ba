// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;

/**
 * A fact whose kind or version this host does not know. It is kept and passed on as it is; only a fold that needs its
 * kind stops.
 */
public record UnknownFact(String name, int version) implements Fact {
    @Override
    public FactType<?> factType() {
        throw new IllegalStateException("an unknown fact is never written: " + this);
    }
}
