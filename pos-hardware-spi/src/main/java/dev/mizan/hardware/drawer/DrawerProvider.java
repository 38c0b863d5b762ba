// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.drawer;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes drawers; see {@link DeviceProvider}. */
public interface DrawerProvider extends DeviceProvider<Drawer> {}
