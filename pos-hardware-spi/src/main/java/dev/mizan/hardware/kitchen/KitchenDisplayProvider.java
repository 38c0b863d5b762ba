// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.kitchen;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes kitchen displays; see {@link DeviceProvider}. */
public interface KitchenDisplayProvider extends DeviceProvider<KitchenDisplay> {}
