// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.display.escpos;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayCapabilities;
import dev.mizan.hardware.display.DisplayProvider;
import dev.mizan.hardware.receipt.escpos.CodeTable;
import dev.mizan.hardware.wire.WirePlace;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Opens displays by their address. */
@Plugin(id = "display-escpos", priority = 100)
public final class EscPosDisplayProvider implements DisplayProvider {
    private static final List<Setting> KNOWN = List.of(
            WirePlace.addressSetting(Text.of("serial:/dev/ttyS1?baud=9600", "عنوان الشاشة")),
            Setting.optional("lines", Setting.Kind.NUMBER, "2", Text.of("how many lines", "عدد الأسطر")),
            Setting.optional("columns", Setting.Kind.NUMBER, "20", Text.of("letters a line", "عدد الحروف في السطر")),
            Setting.optional(
                    "table", Setting.Kind.NUMBER, "0", Text.of("the number of its code table", "رقم جدول الرموز")),
            Setting.optional("charset", Setting.Kind.TEXT, "IBM437", Text.of("what is in that table", "ترميز الجدول")),
            WirePlace.idSetting(Text.of("the display's name; the address where empty", "اسم الشاشة")));

    /** For the service loader. */
    public EscPosDisplayProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Display> open(Settings settings) {
        WirePlace place = WirePlace.of(settings);
        return new EscPosDisplay(
                place.id(),
                place.address(),
                Wires.seenBy(getClass().getClassLoader()),
                new DisplayCapabilities((int) settings.number("lines"), (int) settings.number("columns"), false),
                CodeTable.of((int) settings.number("table"), settings.text("charset")));
    }
}
