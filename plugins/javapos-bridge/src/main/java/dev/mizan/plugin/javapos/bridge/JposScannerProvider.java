// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.hardware.scanner.ScannerProvider;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Opens scanners that have a JavaPOS service. */
@Plugin(id = "javapos-bridge")
public final class JposScannerProvider implements ScannerProvider {
    /** For the service loader. */
    public JposScannerProvider() {}

    @Override
    public List<Setting> settings() {
        return JposSettings.KNOWN;
    }

    @Override
    public Device<Scanner> open(Settings settings) {
        return new JposScanner(JposSettings.id(settings), JposSettings.logicalName(settings));
    }
}
