// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.scale.ScaleProvider;
import dev.mizan.hardware.wire.WirePlace;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;

/** Opens scales by their address and protocol. */
@Plugin(id = "scale-serial", priority = 100)
public final class SerialScaleProvider implements ScaleProvider {
    private static final List<Setting> KNOWN = List.of(
            WirePlace.addressSetting(Text.of("serial:/dev/ttyUSB0?baud=9600", "عنوان الميزان")),
            Setting.optional(
                    "protocol",
                    Setting.Kind.TEXT,
                    "toledo-8217",
                    Text.of("toledo-8217, adam, nci or dialog-06", "بروتوكول الميزان")),
            Setting.optional("unit", Setting.Kind.TEXT, "KGM", Text.of("KGM, GRM, LBR or ONZ", "وحدة الوزن")),
            Setting.optional("capacity", Setting.Kind.TEXT, "15.000", Text.of("the most it weighs", "سعة الميزان")),
            Setting.optional("division", Setting.Kind.TEXT, "0.005", Text.of("its least step", "أصغر تدريج")),
            WirePlace.idSetting(Text.of("the scale's name; the address where empty", "اسم الميزان")));

    /** For the service loader. */
    public SerialScaleProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Scale> open(Settings settings) {
        WirePlace place = WirePlace.of(settings);
        ScaleProtocol protocol = ScaleProtocol.named(settings.text("protocol"))
                .orElseThrow(() -> new IllegalArgumentException("no protocol " + settings.text("protocol")));
        Unit unit = Unit.standard(settings.text("unit"))
                .filter(it -> it.dimension() == Unit.Dimension.MASS)
                .orElseThrow(() -> new IllegalArgumentException("no unit of weight " + settings.text("unit")));
        ScaleCapabilities able = new ScaleCapabilities(
                protocol.askZero().isPresent(),
                false,
                false,
                false,
                Quantity.of(settings.text("capacity"), unit),
                Quantity.of(settings.text("division"), unit));
        return new SerialScale(
                place.id(), place.address(), Wires.seenBy(getClass().getClassLoader()), protocol, able);
    }
}
