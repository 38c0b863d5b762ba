// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import java.time.LocalDateTime;

/**
 * A price that a line keeps though books or days have changed since: what stood on the shelf when the line was scanned or
 * the basket opened, or what was promised.
 *
 * @param offer the price of then
 * @param of the moment that it is of, on the store's wall
 */
public record HeldPrice(Offer offer, LocalDateTime of) {}
