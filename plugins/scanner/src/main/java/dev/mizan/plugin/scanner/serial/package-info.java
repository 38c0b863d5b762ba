// SPDX-License-Identifier: Apache-2.0
/** Barcode scanners on a serial line, and those that type: the host hands their keys in. */
@NullMarked
package dev.mizan.plugin.scanner.serial;

import org.jspecify.annotations.NullMarked;
