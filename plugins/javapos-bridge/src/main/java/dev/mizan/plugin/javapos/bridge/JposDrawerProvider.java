// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.drawer.DrawerProvider;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Opens drawers that have a JavaPOS service. */
@Plugin(id = "javapos-bridge")
public final class JposDrawerProvider implements DrawerProvider {
    /** For the service loader. */
    public JposDrawerProvider() {}

    @Override
    public List<Setting> settings() {
        return JposSettings.KNOWN;
    }

    @Override
    public Device<Drawer> open(Settings settings) {
        return new JposDrawer(JposSettings.id(settings), JposSettings.logicalName(settings));
    }
}
