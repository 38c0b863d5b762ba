// SPDX-License-Identifier: Apache-2.0
/** What the doors are made with and nobody else needs. */
@NullMarked
package dev.mizan.suite.internal;

import org.jspecify.annotations.NullMarked;
