// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.display;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes customer displays; see {@link DeviceProvider}. */
public interface DisplayProvider extends DeviceProvider<Display> {}
