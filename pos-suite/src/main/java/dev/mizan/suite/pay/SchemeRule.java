// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import java.time.Duration;

/**
 * What one card scheme demands of shops. Schemes and laws change: a shop gives its own.
 *
 * @param scheme as slips name it, such as {@code mada}
 * @param surcharge whether paying by it may cost more
 * @param minimum whether a least amount may be set
 * @param voidWithin so long after it was taken, and before it was settled, a whole payment is voided; then it is refunded
 * @param refundDays so many days a payment may be refunded to its card
 */
public record SchemeRule(String scheme, boolean surcharge, boolean minimum, Duration voidWithin, int refundDays) {}
