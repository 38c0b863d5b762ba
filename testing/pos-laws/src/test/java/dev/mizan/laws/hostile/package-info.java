// SPDX-License-Identifier: Apache-2.0
/** Laws of what comes from outside: whatever a file says, it is taken or refused by name, and never thrown. */
@NullMarked
package dev.mizan.laws.hostile;

import org.jspecify.annotations.NullMarked;
