// SPDX-License-Identifier: Apache-2.0
/** What is scanned away from the till: at receiving, counting and picking. */
@NullMarked
package dev.mizan.suite.scan;

import org.jspecify.annotations.NullMarked;
