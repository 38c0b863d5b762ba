// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import java.util.ArrayList;
import java.util.List;

/** Collects what broke a law, in words. */
public final class Broken {
    private final List<String> said = new ArrayList<>();

    /** Nothing yet. */
    public Broken() {}

    /** Says it, with its facts, unless it holds. */
    public Broken unless(boolean holds, String what, Object... facts) {
        if (!holds) {
            said.add(String.format(what, facts));
        }
        return this;
    }

    /** Says what was expected and what was found, unless they are the same. */
    public Broken unlessEqual(Object expected, Object found, String what) {
        return unless(expected.equals(found), "%s: expected %s, found %s", what, expected, found);
    }

    /** All that was said; empty where the law holds. */
    public List<String> list() {
        return List.copyOf(said);
    }
}
