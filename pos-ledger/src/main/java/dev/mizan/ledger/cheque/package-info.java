// SPDX-License-Identifier: Apache-2.0
/** Cheques and post-dated cheques, received and issued, from hand to hand until they are money. */
@NullMarked
package dev.mizan.ledger.cheque;

import org.jspecify.annotations.NullMarked;
