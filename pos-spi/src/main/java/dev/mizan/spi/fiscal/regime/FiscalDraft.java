// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.fiscal.TaxGroup;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A sale before it is complete, for regimes that want to hear of it.
 *
 * @param id the same from begin to finish
 * @param begunAt when its first line was taken
 * @param groups what it comes to so far
 */
public record FiscalDraft(UUID id, OffsetDateTime begunAt, List<TaxGroup> groups) {
    public FiscalDraft {
        groups = List.copyOf(groups);
    }
}
