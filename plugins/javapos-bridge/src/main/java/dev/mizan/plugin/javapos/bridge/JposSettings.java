// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.List;

/** What must be known of a device here; all else stands in {@code jpos.xml}. */
final class JposSettings {
    static final List<Setting> KNOWN = List.of(
            Setting.required(
                    "logicalName",
                    Setting.Kind.TEXT,
                    Text.of("the name of the device in jpos.xml", "اسم الجهاز في ملف jpos.xml")),
            Setting.optional(
                    "id",
                    Setting.Kind.TEXT,
                    "",
                    Text.of("the device's id; the logical name where empty", "معرّف الجهاز")));

    private JposSettings() {}

    static String logicalName(Settings settings) {
        return settings.text("logicalName");
    }

    static DeviceId id(Settings settings) {
        String id = settings.text("id");
        return new DeviceId(id.isEmpty() ? logicalName(settings) : id);
    }
}
