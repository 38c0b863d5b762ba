// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.display.DisplayProvider;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Opens displays that have a JavaPOS service. */
@Plugin(id = "javapos-bridge")
public final class JposDisplayProvider implements DisplayProvider {
    /** For the service loader. */
    public JposDisplayProvider() {}

    @Override
    public List<Setting> settings() {
        return JposSettings.KNOWN;
    }

    @Override
    public Device<Display> open(Settings settings) {
        return new JposDisplay(JposSettings.id(settings), JposSettings.logicalName(settings));
    }
}
