// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.raster.TypesetterProvider;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Makes typesetters of the fonts that the host names. */
@Plugin(id = "type-awt", priority = 100)
public final class AwtTypesetterProvider implements TypesetterProvider {
    private static final List<Setting> KNOWN = List.of(Setting.optional(
            "fonts",
            Setting.Kind.TEXT,
            "",
            Text.of(
                    "families or .ttf files, the preferred first, with commas between; empty for the usual ones",
                    "عائلات الخطوط أو ملفاتها بالترتيب المفضل، تفصلها فواصل")));

    /** For the service loader. */
    public AwtTypesetterProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Typesetter open(Settings settings) {
        String fonts = settings.text("fonts").strip();
        return fonts.isEmpty() ? AwtTypesetter.usual() : AwtTypesetter.of(List.of(fonts.split("\\s*,\\s*")));
    }
}
