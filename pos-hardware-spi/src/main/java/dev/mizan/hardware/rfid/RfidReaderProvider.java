// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.rfid;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes RFID readers; see {@link DeviceProvider}. */
public interface RfidReaderProvider extends DeviceProvider<RfidReader> {}
