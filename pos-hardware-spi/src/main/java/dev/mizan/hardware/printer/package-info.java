// SPDX-License-Identifier: Apache-2.0
/** Receipt and label printers: jobs that are printed once, and how sure it is that they were. */
@NullMarked
package dev.mizan.hardware.printer;

import org.jspecify.annotations.NullMarked;
