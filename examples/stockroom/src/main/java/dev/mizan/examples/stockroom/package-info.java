// SPDX-License-Identifier: Apache-2.0
/** A stockroom's week: ordered, received, sold, alerted, ordered again, counted, sent on. */
@NullMarked
package dev.mizan.examples.stockroom;

import org.jspecify.annotations.NullMarked;
