// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.biometric;

import dev.mizan.hardware.device.DeviceProvider;

/** Makes biometric readers; see {@link DeviceProvider}. */
public interface BiometricReaderProvider extends DeviceProvider<BiometricReader> {}
