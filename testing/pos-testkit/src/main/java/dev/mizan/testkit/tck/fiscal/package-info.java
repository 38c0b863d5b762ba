// SPDX-License-Identifier: Apache-2.0
/** The contract of a fiscal regime, as rules that a vendor runs. */
@NullMarked
package dev.mizan.testkit.tck.fiscal;

import org.jspecify.annotations.NullMarked;
