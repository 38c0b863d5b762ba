// SPDX-License-Identifier: Apache-2.0
/** The close of a fiscal year. */
@NullMarked
package dev.mizan.ledger.closing;

import org.jspecify.annotations.NullMarked;
