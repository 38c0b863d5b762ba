// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes printers; see {@link DeviceProvider}. */
public interface PrinterProvider extends DeviceProvider<Printer> {}
