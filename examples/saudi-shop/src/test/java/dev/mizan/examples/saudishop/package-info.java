// SPDX-License-Identifier: Apache-2.0
/** Tests of the example. */
@NullMarked
package dev.mizan.examples.saudishop;

import org.jspecify.annotations.NullMarked;
