// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale.plu;

import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.time.Instant;

/**
 * Labels that were printed before a price changed are honoured for a while.
 *
 * @param honoured how long after the change
 */
public record OldLabels(Duration honoured) {
    public OldLabels {
        if (honoured.isNegative()) {
            throw new IllegalArgumentException("labels are honoured for " + honoured);
        }
    }

    /** The price that holds for a label that shows {@code shown}: that one where it is still honoured, else today's. */
    public Money price(Money shown, Money before, Money now, Instant changed, Instant sold) {
        boolean old = shown.equals(before) && !sold.isAfter(changed.plus(honoured));
        return old || shown.equals(now) ? shown : now;
    }
}
