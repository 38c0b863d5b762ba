// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the labels of the stores are folded from. */
public sealed interface LabelFact extends Fact
        permits LabelsTaken, LabelsHung, LabelsPutBack, LabelMissed, PackContentsTold {
    /** Every type of fact about labels. */
    List<FactType<?>> TYPES =
            List.of(LabelsTaken.TYPE, LabelsHung.TYPE, LabelsPutBack.TYPE, LabelMissed.TYPE, PackContentsTold.TYPE);
}
