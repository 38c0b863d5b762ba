// SPDX-License-Identifier: Apache-2.0
/**
 * How anything changes: read, decide, commit, apply. The suite's own flows, and those of a host's own module, run here.
 */
@NullMarked
package dev.mizan.suite.flow;

import org.jspecify.annotations.NullMarked;
