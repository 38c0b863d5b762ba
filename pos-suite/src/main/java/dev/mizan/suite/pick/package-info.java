// SPDX-License-Identifier: Apache-2.0
/** Lots that are set aside. */
@NullMarked
package dev.mizan.suite.pick;

import org.jspecify.annotations.NullMarked;
