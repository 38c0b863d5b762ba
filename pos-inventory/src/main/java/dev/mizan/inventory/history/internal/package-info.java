// SPDX-License-Identifier: Apache-2.0
/** The columns of a cost history; not exported. */
@NullMarked
package dev.mizan.inventory.history.internal;

import org.jspecify.annotations.NullMarked;
