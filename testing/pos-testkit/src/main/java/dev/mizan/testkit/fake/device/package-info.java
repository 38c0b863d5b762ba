// SPDX-License-Identifier: Apache-2.0
/** Devices that exist only in memory, right or deliberately wrong: for tests of hosts, and to prove that the kits bite. */
@NullMarked
package dev.mizan.testkit.fake.device;

import org.jspecify.annotations.NullMarked;
