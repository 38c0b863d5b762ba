// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.spi.outcome.Refused;
import java.util.List;
import java.util.Optional;

/**
 * How far a run came.
 *
 * @param hung the labels that were printed for sure, in their order; they are marked as hung
 * @param stoppedAt the label at which it stopped; empty where it came to its end
 * @param why it stopped there; empty where it came to its end
 */
public record LabelsPrinted(List<LabelOf> hung, Optional<LabelOf> stoppedAt, Optional<Refused<Evidence>> why) {
    public LabelsPrinted {
        hung = List.copyOf(hung);
    }

    /** Whether all labels of the job are out. */
    public boolean isWhole() {
        return stoppedAt.isEmpty();
    }
}
