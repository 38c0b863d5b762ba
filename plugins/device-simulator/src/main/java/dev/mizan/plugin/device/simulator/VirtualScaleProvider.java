// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleProvider;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;

/** Opens virtual scales with something on them. */
@Plugin(id = "device-simulator")
public final class VirtualScaleProvider implements ScaleProvider {
    private static final List<Setting> KNOWN = List.of(
            Setting.optional("load", Setting.Kind.TEXT, "1.000", Text.of("kilograms on it", "الوزن بالكيلوغرام")),
            Setting.optional("id", Setting.Kind.TEXT, "virtual-scale", Text.of("the scale's name", "اسم الميزان")));

    /** For the service loader. */
    public VirtualScaleProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Scale> open(Settings settings) {
        VirtualScale scale = new VirtualScale(new DeviceId(settings.text("id")));
        scale.put(Quantity.of(settings.text("load"), Unit.KILOGRAM), false);
        return scale;
    }
}
