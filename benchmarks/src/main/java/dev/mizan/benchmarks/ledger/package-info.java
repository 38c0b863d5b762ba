// SPDX-License-Identifier: Apache-2.0
/** The ledger beside a ledger of BigDecimals and hash maps. */
@NullMarked
package dev.mizan.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
