// SPDX-License-Identifier: Apache-2.0
/** Facts as canonical JSON: the same fact always gives the same bytes, and reading is strict. */
@NullMarked
package dev.mizan.suite.codec;

import org.jspecify.annotations.NullMarked;
