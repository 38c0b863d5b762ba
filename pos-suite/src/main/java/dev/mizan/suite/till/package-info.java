// SPDX-License-Identifier: Apache-2.0
/** The till's day: it is opened, counted and closed. */
@NullMarked
package dev.mizan.suite.till;

import org.jspecify.annotations.NullMarked;
