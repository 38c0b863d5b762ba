// SPDX-License-Identifier: Apache-2.0
/** Cash changers: machines that take and give out notes and coins and count them. */
@NullMarked
package dev.mizan.hardware.changer;

import org.jspecify.annotations.NullMarked;
