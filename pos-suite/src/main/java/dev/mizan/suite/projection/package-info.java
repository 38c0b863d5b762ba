// SPDX-License-Identifier: Apache-2.0
/** Resident state, each part a fold of its own facts. */
@NullMarked
package dev.mizan.suite.projection;

import org.jspecify.annotations.NullMarked;
