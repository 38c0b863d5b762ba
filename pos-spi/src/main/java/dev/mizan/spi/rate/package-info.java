// SPDX-License-Identifier: Apache-2.0
/** The port of whoever publishes exchange rates: a central bank, a bank, a service. */
@NullMarked
package dev.mizan.spi.rate;

import org.jspecify.annotations.NullMarked;
