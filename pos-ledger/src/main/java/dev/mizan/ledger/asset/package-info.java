// SPDX-License-Identifier: Apache-2.0
/** Fixed assets: how they lose their worth, what changes it in mid-life, and what a disposal gains or loses. */
@NullMarked
package dev.mizan.ledger.asset;

import org.jspecify.annotations.NullMarked;
