// SPDX-License-Identifier: Apache-2.0
/** The host's side of devices: calls with a deadline that holds, whatever a driver does; failing devices set aside; weights taken
 * once; a printer that steps in for another. */
@NullMarked
package dev.mizan.suite.device;

import org.jspecify.annotations.NullMarked;
