// SPDX-License-Identifier: Apache-2.0
/** The course of a payment, pure: from the key that is durable before the first byte to booked, reversed or listed. */
@NullMarked
package dev.mizan.spi.payment.course;

import org.jspecify.annotations.NullMarked;
