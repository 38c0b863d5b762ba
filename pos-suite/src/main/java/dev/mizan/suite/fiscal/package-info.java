// SPDX-License-Identifier: Apache-2.0
/** Tax documents in the house: stamped in the batch of their sale, chained, reported, and repaired. */
@NullMarked
package dev.mizan.suite.fiscal;

import org.jspecify.annotations.NullMarked;
