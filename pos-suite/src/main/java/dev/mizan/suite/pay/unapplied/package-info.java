// SPDX-License-Identifier: Apache-2.0
/** Money that came or went at a terminal and that nobody asked for, until it pays a bill or has gone back. */
@NullMarked
package dev.mizan.suite.pay.unapplied;

import org.jspecify.annotations.NullMarked;
