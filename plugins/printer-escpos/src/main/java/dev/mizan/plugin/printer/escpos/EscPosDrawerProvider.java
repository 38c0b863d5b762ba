// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerProvider;
import dev.mizan.hardware.wire.WirePlace;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Opens drawers that hang on a printer or a trigger box which understands ESC/POS, on a wire of their own. */
@Plugin(id = "printer-escpos", priority = 100)
public final class EscPosDrawerProvider implements DrawerProvider {
    private static final List<Setting> KNOWN = List.of(
            WirePlace.addressSetting(Text.of("tcp:192.0.2.7:9100", "عنوان الدرج")),
            Setting.optional("pin", Setting.Kind.NUMBER, "2", Text.of("2 or 5", "رقم الطرف")),
            Setting.optional(
                    "tellsState",
                    Setting.Kind.FLAG,
                    "false",
                    Text.of("whether its switch is wired to pin 3", "هل مفتاح الدرج موصول")),
            WirePlace.idSetting(Text.of("the drawer's name; the address where empty", "اسم الدرج")));

    /** For the service loader. */
    public EscPosDrawerProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Drawer> open(Settings settings) {
        WirePlace place = WirePlace.of(settings, "drawer-");
        return new EscPosDrawer(
                place.id(),
                place.address(),
                Wires.seenBy(getClass().getClassLoader()),
                (int) settings.number("pin"),
                settings.flag("tellsState"));
    }
}
