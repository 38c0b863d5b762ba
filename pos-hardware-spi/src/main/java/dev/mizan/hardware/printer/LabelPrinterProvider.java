// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes label printers; see {@link DeviceProvider}. */
public interface LabelPrinterProvider extends DeviceProvider<LabelPrinter> {}
