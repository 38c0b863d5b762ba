// SPDX-License-Identifier: Apache-2.0
/** Contract kits: what a plugin must do, as rules that its vendor runs. */
@NullMarked
package dev.mizan.testkit.tck;

import org.jspecify.annotations.NullMarked;
