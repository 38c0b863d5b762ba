// SPDX-License-Identifier: Apache-2.0
/** Rules of groups that stand in the log. */
@NullMarked
package dev.mizan.suite.standing;

import org.jspecify.annotations.NullMarked;
