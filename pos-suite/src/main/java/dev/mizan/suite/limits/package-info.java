// SPDX-License-Identifier: Apache-2.0
/** Limits that span tills: parts of them granted to tills that can not ask, and what was spent twice all the same. */
@NullMarked
package dev.mizan.suite.limits;

import org.jspecify.annotations.NullMarked;
