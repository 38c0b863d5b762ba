// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scanner.serial;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerProvider;
import dev.mizan.hardware.wire.WirePlace;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Opens serial scanners by their address. */
@Plugin(id = "scanner-serial", priority = 100)
public final class SerialScannerProvider implements ScannerProvider {
    private static final List<Setting> KNOWN = List.of(
            WirePlace.addressSetting(Text.of("serial:/dev/ttyACM0?baud=9600", "عنوان القارئ")),
            Setting.optional(
                    "aim",
                    Setting.Kind.FLAG,
                    "false",
                    Text.of("whether it sends AIM identifiers", "هل يرسل معرّفات AIM")),
            WirePlace.idSetting(Text.of("the scanner's name; the address where empty", "اسم القارئ")));

    /** For the service loader. */
    public SerialScannerProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<Scanner> open(Settings settings) {
        WirePlace place = WirePlace.of(settings);
        return new SerialScanner(
                place.id(), place.address(), Wires.seenBy(getClass().getClassLoader()), settings.flag("aim"));
    }
}
