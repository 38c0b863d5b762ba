// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule of DESIGN.md and the fixture classes that must be caught by it; a rule that catches nobody guards nothing.
 *
 * @param culprits simple names of fixture classes that break it
 */
record Wall(String name, Function<House, ArchRule> rule, List<String> culprits) {
    static Wall wall(String name, Function<House, ArchRule> rule, String... culprits) {
        return new Wall(name, rule, List.of(culprits));
    }

    @Override
    public String toString() {
        return name;
    }
}
