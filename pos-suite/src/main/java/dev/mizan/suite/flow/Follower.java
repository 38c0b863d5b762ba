// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import java.util.List;

/**
 * What follows from a decision, whoever took it, and is written in the same batch: an alert, the lots that left. Called by
 * the single writer after each decision and before it is committed; it must not block, refuses nothing, and looks at the
 * state before the decision. Asked again where a stale decision is taken again.
 */
@FunctionalInterface
public interface Follower {
    /** The facts that follow, in their order; none where nothing does. */
    List<? extends Fact> follow(Reading reading, Decision decision);
}
