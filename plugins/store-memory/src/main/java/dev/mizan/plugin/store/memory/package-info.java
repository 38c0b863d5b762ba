// SPDX-License-Identifier: Apache-2.0
/** A store in memory: complete in its answers, gone with the process. */
@NullMarked
package dev.mizan.plugin.store.memory;

import org.jspecify.annotations.NullMarked;
