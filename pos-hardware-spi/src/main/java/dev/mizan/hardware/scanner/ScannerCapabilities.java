// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner;

/**
 * What a scanner can do.
 *
 * @param tellsSymbology whether a scan carries its AIM identifier
 * @param rawBytes whether control characters such as the group separator come through
 */
public record ScannerCapabilities(boolean tellsSymbology, boolean rawBytes) {}
