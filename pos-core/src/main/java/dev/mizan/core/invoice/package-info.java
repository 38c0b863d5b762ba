// SPDX-License-Identifier: Apache-2.0
/** Tax documents: what they come to, and how they are made from what was sold. */
@NullMarked
package dev.mizan.core.invoice;

import org.jspecify.annotations.NullMarked;
