// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterProvider;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.nio.file.Path;
import java.util.List;

/** Opens virtual printers that put each paper into a folder, as text and, with a typesetter, as a picture. */
@Plugin(id = "device-simulator")
public final class VirtualPrinterProvider implements PrinterProvider {
    private static final List<Setting> KNOWN = List.of(
            Setting.required("folder", Setting.Kind.PATH, Text.of("where the papers go", "مجلد الأوراق")),
            Setting.optional("id", Setting.Kind.TEXT, "virtual-printer", Text.of("the printer's name", "اسم الطابعة")));

    /** For the service loader. */
    public VirtualPrinterProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Printer> open(Settings settings) {
        Path folder = Path.of(settings.text("folder"));
        return new VirtualPrinter(
                new DeviceId(settings.text("id")),
                Profiles.EPSON_80,
                Typesetter.seenBy(getClass().getClassLoader(), ""),
                new PaperFolder(folder));
    }
}
