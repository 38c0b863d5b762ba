// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.fiscal;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes fiscal devices; see {@link DeviceProvider}. */
public interface FiscalDeviceProvider extends DeviceProvider<FiscalDevice> {}
