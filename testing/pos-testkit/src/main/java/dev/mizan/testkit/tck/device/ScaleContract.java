// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

/**
 * All that a scale must do. A vendor's test class implements this with the one method {@link ScaleHarness#bench()}. The
 * rules are listed in docs/contracts/scale.md and docs/contracts/device.md.
 */
public interface ScaleContract
        extends DeviceContract<dev.mizan.hardware.scale.Scale, ScaleBench>, ScaleWeights, ScaleTares {}
