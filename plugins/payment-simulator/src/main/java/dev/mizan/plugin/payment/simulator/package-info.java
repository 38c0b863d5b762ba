// SPDX-License-Identifier: Apache-2.0
/** A terminal and the bank behind it, which decline, delay, double, drop and approve late as they are told. */
@NullMarked
package dev.mizan.plugin.payment.simulator;

import org.jspecify.annotations.NullMarked;
