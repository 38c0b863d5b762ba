// SPDX-License-Identifier: Apache-2.0
/** The till drives a payment terminal: what was asked is durable before the first byte, and what nobody knows is listed. */
@NullMarked
package dev.mizan.suite.pay;

import org.jspecify.annotations.NullMarked;
