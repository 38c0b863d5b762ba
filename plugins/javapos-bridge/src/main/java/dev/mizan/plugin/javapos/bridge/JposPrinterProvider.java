// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterProvider;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;
import java.util.stream.Stream;

/** Opens printers that have a JavaPOS service. */
@Plugin(id = "javapos-bridge")
public final class JposPrinterProvider implements PrinterProvider {
    private static final List<Setting> KNOWN = Stream.concat(JposSettings.KNOWN.stream(), Stream.of(Typesetter.FONTS))
            .toList();

    /** For the service loader. */
    public JposPrinterProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Printer> open(Settings settings) {
        return new JposPrinter(
                JposSettings.id(settings),
                JposSettings.logicalName(settings),
                Typesetter.seenBy(getClass().getClassLoader(), settings.text("fonts")));
    }
}
