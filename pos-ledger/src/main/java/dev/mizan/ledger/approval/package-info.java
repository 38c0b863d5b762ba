// SPDX-License-Identifier: Apache-2.0
/** Four eyes: what one person proposes and another one judges before it is carried out. */
@NullMarked
package dev.mizan.ledger.approval;

import org.jspecify.annotations.NullMarked;
