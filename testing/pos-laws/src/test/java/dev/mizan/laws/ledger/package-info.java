// SPDX-License-Identifier: Apache-2.0
/** The laws of a ledger on generated books. */
@NullMarked
package dev.mizan.laws.ledger;

import org.jspecify.annotations.NullMarked;
