// SPDX-License-Identifier: Apache-2.0
/** The store port: batches are committed whole, lanes never conflict, keys are guarded, bytes are never rewritten. */
@NullMarked
package dev.mizan.spi.store;

import org.jspecify.annotations.NullMarked;
