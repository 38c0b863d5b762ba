// SPDX-License-Identifier: Apache-2.0
/** Limits that span tills, kept by tills that race one another and by tills that can not see one another. */
@NullMarked
package dev.mizan.laws.limits;

import org.jspecify.annotations.NullMarked;
