// SPDX-License-Identifier: Apache-2.0
/** Counter scales on a serial line, over any wire: serial, or TCP through a converter. */
@NullMarked
package dev.mizan.plugin.scale.serial;

import org.jspecify.annotations.NullMarked;
