// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleProvider;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Opens scales that have a JavaPOS service. */
@Plugin(id = "javapos-bridge")
public final class JposScaleProvider implements ScaleProvider {
    private static final List<Setting> KNOWN = Stream.concat(
                    JposSettings.KNOWN.stream(),
                    Stream.of(
                            Setting.optional(
                                    "unit", Setting.Kind.TEXT, "KGM", Text.of("KGM, GRM, LBR or ONZ", "وحدة الوزن")),
                            Setting.optional(
                                    "capacity",
                                    Setting.Kind.TEXT,
                                    "15.000",
                                    Text.of("the most it weighs", "سعة الميزان")),
                            Setting.optional(
                                    "division", Setting.Kind.TEXT, "0.005", Text.of("its least step", "أصغر تدريج"))))
            .toList();

    /** For the service loader. */
    public JposScaleProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Scale> open(Settings settings) {
        Unit unit = Unit.standard(settings.text("unit"))
                .filter(it -> it.dimension() == Unit.Dimension.MASS)
                .orElseThrow(() -> new IllegalArgumentException("no unit of weight " + settings.text("unit")));
        return new JposScale(
                JposSettings.id(settings),
                JposSettings.logicalName(settings),
                Quantity.of(settings.text("capacity"), unit),
                Quantity.of(settings.text("division"), unit));
    }
}
