// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

import java.util.List;

/** An engine that was given its deals and is asked for what baskets save. */
public interface Rival {
    /** What a fresh basket saves, in minor units; the lines are used up. */
    long saving(List<Line> basket);
}
