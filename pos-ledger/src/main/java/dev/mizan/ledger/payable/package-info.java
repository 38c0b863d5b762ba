// SPDX-License-Identifier: Apache-2.0
/** Bills of suppliers, so that none is booked and paid twice. */
@NullMarked
package dev.mizan.ledger.payable;

import org.jspecify.annotations.NullMarked;
