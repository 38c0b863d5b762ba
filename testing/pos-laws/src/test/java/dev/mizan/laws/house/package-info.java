// SPDX-License-Identifier: Apache-2.0
/** What holds of the whole house: its times, a power cut, and what it refuses. */
@NullMarked
package dev.mizan.laws.house;

import org.jspecify.annotations.NullMarked;
