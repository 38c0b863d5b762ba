// SPDX-License-Identifier: Apache-2.0
/** Proofs that the kits for tax documents bite. */
@NullMarked
package dev.mizan.testkit.fiscal;

import org.jspecify.annotations.NullMarked;
