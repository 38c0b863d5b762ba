// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import java.time.LocalDateTime;

/**
 * An edition that was announced: the short message that comes ahead of its books, so that a till knows when it lacks them.
 *
 * @param edition its number, from 1
 * @param effectiveFrom when it begins to hold, on the store's wall
 */
public record Due(long edition, LocalDateTime effectiveFrom) {
    public Due {
        if (edition < 1) {
            throw new IllegalArgumentException("editions are numbered from 1, not " + edition);
        }
    }
}
