// SPDX-License-Identifier: Apache-2.0
/** How goods are valued, and what becomes of their cost where something was told late. */
@NullMarked
package dev.mizan.suite.valuing;

import org.jspecify.annotations.NullMarked;
