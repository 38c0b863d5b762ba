// SPDX-License-Identifier: Apache-2.0
/** What was opened when the books began, so that the same opening is not taken twice. */
@NullMarked
package dev.mizan.suite.opening;

import org.jspecify.annotations.NullMarked;
