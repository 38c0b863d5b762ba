// SPDX-License-Identifier: Apache-2.0
/** Pallets that suppliers told of, received by scanning their number. */
@NullMarked
package dev.mizan.suite.despatch;

import org.jspecify.annotations.NullMarked;
