// SPDX-License-Identifier: Apache-2.0
/** Sales and returns: each is decided, committed and posted whole. */
@NullMarked
package dev.mizan.suite.sell;

import org.jspecify.annotations.NullMarked;
