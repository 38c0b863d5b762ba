// SPDX-License-Identifier: Apache-2.0
/** Cash drawers: opened for a reason, open, closed or not known. */
@NullMarked
package dev.mizan.hardware.drawer;

import org.jspecify.annotations.NullMarked;
