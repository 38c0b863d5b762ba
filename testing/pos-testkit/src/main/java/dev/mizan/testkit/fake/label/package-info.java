// SPDX-License-Identifier: Apache-2.0
/** A label printer in memory that reads ZPL II by itself, apart from what writes it. */
@NullMarked
package dev.mizan.testkit.fake.label;

import org.jspecify.annotations.NullMarked;
