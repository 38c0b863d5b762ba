// SPDX-License-Identifier: Apache-2.0
/** Why the ledger refuses, in two languages; its rooms are the packages below. */
@NullMarked
package dev.mizan.ledger;

import org.jspecify.annotations.NullMarked;
