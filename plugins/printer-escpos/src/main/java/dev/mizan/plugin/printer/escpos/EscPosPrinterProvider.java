// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterProvider;
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.escpos.TextStrategy;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.wire.WirePlace;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Opens printers by their address and profile. */
@Plugin(id = "printer-escpos", priority = 100)
public final class EscPosPrinterProvider implements PrinterProvider {
    private static final List<Setting> KNOWN = List.of(
            WirePlace.addressSetting(Text.of("tcp:192.0.2.7:9100 or file:/dev/usb/lp0", "عنوان الطابعة")),
            Setting.optional(
                    "profile", Setting.Kind.TEXT, "epson-80", Text.of("what the printer can do", "مواصفات الطابعة")),
            Setting.optional(
                    "strategy", Setting.Kind.TEXT, "AUTO", Text.of("AUTO, RASTER or CODE_PAGE", "طريقة طباعة الحروف")),
            Typesetter.FONTS,
            WirePlace.idSetting(Text.of("the printer's name; the address where empty", "اسم الطابعة")));

    /** For the service loader. */
    public EscPosPrinterProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Printer> open(Settings settings) {
        ClassLoader loader = getClass().getClassLoader();
        WirePlace place = WirePlace.of(settings);
        PrinterProfile profile = Profiles.named(settings.text("profile"))
                .orElseThrow(() -> new IllegalArgumentException("no profile " + settings.text("profile")));
        return new EscPosPrinter(
                place.id(),
                place.address(),
                Wires.seenBy(loader),
                new Rendering(
                        profile,
                        TextStrategy.valueOf(settings.text("strategy")),
                        Typesetter.seenBy(loader, settings.text("fonts"))));
    }
}
