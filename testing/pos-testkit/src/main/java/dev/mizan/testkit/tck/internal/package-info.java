// SPDX-License-Identifier: Apache-2.0
/** What the rules of the kits are written with: scripts of sales, readers, damage, child processes. */
@NullMarked
package dev.mizan.testkit.tck.internal;

import org.jspecify.annotations.NullMarked;
