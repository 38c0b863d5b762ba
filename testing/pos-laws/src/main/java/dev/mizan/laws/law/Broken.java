// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import java.util.ArrayList;
import java.util.List;

/** Collects what broke a law, in words. */
final class Broken {
    private final List<String> said = new ArrayList<>();

    Broken unless(boolean holds, String what, Object... facts) {
        if (!holds) {
            said.add(String.format(what, facts));
        }
        return this;
    }

    Broken unlessEqual(Object expected, Object found, String what) {
        return unless(expected.equals(found), "%s: expected %s, found %s", what, expected, found);
    }

    List<String> list() {
        return List.copyOf(said);
    }
}
