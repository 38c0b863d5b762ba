// SPDX-License-Identifier: Apache-2.0
/** A tax engine for tests, with faults and flaws. */
@NullMarked
package dev.mizan.testkit.fake.tax;

import org.jspecify.annotations.NullMarked;
