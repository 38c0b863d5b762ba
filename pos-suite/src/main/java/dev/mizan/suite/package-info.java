// SPDX-License-Identifier: Apache-2.0
/** The door of Mizan: {@link dev.mizan.suite.Mizan#open} and the desks behind it. */
@NullMarked
package dev.mizan.suite;

import org.jspecify.annotations.NullMarked;
