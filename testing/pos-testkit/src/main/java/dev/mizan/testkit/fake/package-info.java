// SPDX-License-Identifier: Apache-2.0
/** Fakes for tests: an outside world that is set by hand, and a store that fails when it is told to. */
@NullMarked
package dev.mizan.testkit.fake;

import org.jspecify.annotations.NullMarked;
