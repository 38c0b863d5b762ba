// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes scales; see {@link DeviceProvider}. */
public interface ScaleProvider extends DeviceProvider<Scale> {}
