// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import dev.mizan.spi.value.Money;
import java.time.Duration;

/**
 * How much a shop dares to take while its acquirer can not be reached; it bears what is declined later.
 *
 * @param floor at most so much a payment
 * @param total at most so much that waits
 * @param count at most so many that wait
 * @param age no more are taken once one has waited for longer
 */
public record OfflineLimits(Money floor, Money total, int count, Duration age) {}
