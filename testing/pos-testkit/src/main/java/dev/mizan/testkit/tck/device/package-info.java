// SPDX-License-Identifier: Apache-2.0
/** Contract kits for devices: a vendor's test class implements one interface with one method and has all rules run. */
@NullMarked
package dev.mizan.testkit.tck.device;

import org.jspecify.annotations.NullMarked;
