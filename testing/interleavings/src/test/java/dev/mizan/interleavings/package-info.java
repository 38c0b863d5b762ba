// SPDX-License-Identifier: Apache-2.0
/** What many threads share, under every order that a model checker finds for them. */
@NullMarked
package dev.mizan.interleavings;

import org.jspecify.annotations.NullMarked;
