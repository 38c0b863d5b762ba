// SPDX-License-Identifier: Apache-2.0
/** What the laws of this repository draw. Nothing that is published knows it. */
@NullMarked
package dev.mizan.draws;

import org.jspecify.annotations.NullMarked;
