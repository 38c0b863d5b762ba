// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import java.time.Instant;
import java.util.Optional;

/**
 * What uses are taken from: the limits themselves, or the allowance of a till that can not ask.
 *
 * @param register of such a till, as {@code tenant/store/till}
 * @param now by that till's clock: an allowance may end by it
 */
public record Draw(Optional<String> register, Instant now) {
    /** From the limits. */
    public static final Draw ON_LIMITS = new Draw(Optional.empty(), Instant.EPOCH);

    /** From what a till was granted. */
    public static Draw onAllowance(String register, Instant now) {
        return new Draw(Optional.of(register), now);
    }
}
