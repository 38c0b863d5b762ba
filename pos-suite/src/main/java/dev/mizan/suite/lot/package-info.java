// SPDX-License-Identifier: Apache-2.0
/** Lots: received with their expiry, leaving in its order, traced and recalled. */
@NullMarked
package dev.mizan.suite.lot;

import org.jspecify.annotations.NullMarked;
