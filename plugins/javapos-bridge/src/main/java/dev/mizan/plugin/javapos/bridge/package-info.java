// SPDX-License-Identifier: Apache-2.0
/**
 * JavaPOS devices as our devices: printers, drawers, scanners, scales and displays by our interfaces, all 36
 * categories of UnifiedPOS 1.15 by name. What a vendor's service needs stands in {@code jpos.xml}, as its manual says.
 */
@NullMarked
package dev.mizan.plugin.javapos.bridge;

import org.jspecify.annotations.NullMarked;
