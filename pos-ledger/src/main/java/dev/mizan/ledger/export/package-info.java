// SPDX-License-Identifier: Apache-2.0
/** The journal as text that hledger, ledger and Beancount read. */
@NullMarked
package dev.mizan.ledger.export;

import org.jspecify.annotations.NullMarked;
