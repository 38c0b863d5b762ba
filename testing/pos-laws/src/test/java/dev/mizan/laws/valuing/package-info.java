// SPDX-License-Identifier: Apache-2.0
/** Laws of how goods are valued: goods that are told late, other valuations, and closed periods. */
@NullMarked
package dev.mizan.laws.valuing;

import org.jspecify.annotations.NullMarked;
