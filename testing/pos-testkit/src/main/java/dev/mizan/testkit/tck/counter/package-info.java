// SPDX-License-Identifier: Apache-2.0
/** The contracts of what else stands on a counter or behind it: changers, kitchens, readers, fiscal devices. */
@NullMarked
package dev.mizan.testkit.tck.counter;

import org.jspecify.annotations.NullMarked;
