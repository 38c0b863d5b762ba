// SPDX-License-Identifier: Apache-2.0
/** Laws about goods that are counted in pieces and kept by weight. */
@NullMarked
package dev.mizan.laws.catchweight;

import org.jspecify.annotations.NullMarked;
