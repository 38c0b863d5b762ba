// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.store.Expected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a flow decided: the facts to be written whole or not at all.
 *
 * @param times of what happened
 * @param keys the streams that are appended to, at the versions that the decision rests on
 * @param guards the streams that were only read
 */
public record Decision(Times times, List<Fact> facts, List<Expected> keys, List<Expected> guards) {
    public Decision {
        facts = List.copyOf(facts);
        keys = List.copyOf(keys);
        guards = List.copyOf(guards);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a decision without a fact changes nothing");
        }
    }

    /** A decision that rests on resident state only. */
    public static Decision of(Times times, List<? extends Fact> facts) {
        return new Decision(times, List.copyOf(facts), List.of(), List.of());
    }

    /**
     * What happened, and what was posted for it: first the fact, then those that follow from it, in their order.
     *
     * @param followed facts of other parts of the shop, such as goods that left and entries of the ledger; may be empty
     */
    @SafeVarargs
    public static Decision posted(Times times, Fact happened, Collection<? extends Fact>... followed) {
        List<Fact> facts = new ArrayList<>(List.of(happened));
        for (Collection<? extends Fact> some : followed) {
            facts.addAll(some);
        }
        return of(times, facts);
    }

    /** The same decision with more facts, after its own, and one more key. */
    public Decision also(List<? extends Fact> more, Expected key) {
        List<Expected> appended = new ArrayList<>(keys);
        appended.add(key);
        return also(more).withKeys(appended);
    }

    /** The same decision with more facts, after its own. */
    public Decision also(List<? extends Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Decision(times, all, keys, guards);
    }

    /** The same decision, appending to these keys. */
    public Decision withKeys(List<Expected> more) {
        return new Decision(times, facts, more, guards);
    }
}
