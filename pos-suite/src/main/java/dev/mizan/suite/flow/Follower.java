// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;

/**
 * A companion that refuses nothing: what follows from a decision, whoever took it, such as an alert or the lots that left.
 * It must not block, and looks at the state before the decision.
 */
@FunctionalInterface
public interface Follower extends Companion {
    /** The facts that follow, in their order; none where nothing does. */
    List<? extends Fact> follow(Reading reading, Decision decision);

    @Override
    default Outcome<Decision> accompany(Reading reading, Decision decision) {
        List<? extends Fact> more = follow(reading, decision);
        return Outcome.done(more.isEmpty() ? decision : decision.also(more));
    }
}
