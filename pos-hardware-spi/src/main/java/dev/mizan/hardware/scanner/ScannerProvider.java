// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes scanners; see {@link DeviceProvider}. */
public interface ScannerProvider extends DeviceProvider<Scanner> {}
