// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import dev.mizan.spi.fact.FactType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The kinds of fact that this host knows, by name. Immutable. */
public final class FactTypes {
    private final Map<String, FactType<?>> byName = new HashMap<>();

    /** All these types; two of one name are a bug. */
    public FactTypes(Collection<FactType<?>> types) {
        for (FactType<?> type : types) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("two fact types are named " + type.name());
            }
        }
    }

    /** The type of this name, if it can read this version. */
    public Optional<FactType<?>> reading(String name, int version) {
        return Optional.<FactType<?>>ofNullable(byName.get(name)).filter(type -> type.reads(version));
    }

    /** Whether facts of this type can be written. */
    public boolean knows(FactType<?> type) {
        return byName.get(type.name()) == type;
    }
}
