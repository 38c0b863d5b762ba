// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes card readers; see {@link DeviceProvider}. */
public interface CardReaderProvider extends DeviceProvider<CardReader> {}
