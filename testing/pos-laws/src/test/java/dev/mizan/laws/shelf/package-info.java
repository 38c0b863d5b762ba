// SPDX-License-Identifier: Apache-2.0
/** Laws of the labels on the shelves. */
@NullMarked
package dev.mizan.laws.shelf;

import org.jspecify.annotations.NullMarked;
