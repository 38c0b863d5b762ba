// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.changer;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes cash changers; see {@link DeviceProvider}. */
public interface CashChangerProvider extends DeviceProvider<CashChanger> {}
