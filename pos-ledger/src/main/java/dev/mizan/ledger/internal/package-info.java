// SPDX-License-Identifier: Apache-2.0
/** What several rooms of the ledger share and nobody else sees. */
@NullMarked
package dev.mizan.ledger.internal;

import org.jspecify.annotations.NullMarked;
