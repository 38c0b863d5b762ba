// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Plugins;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.Map;
import java.util.Optional;

/**
 * Turns letters into dots: joins Arabic, orders it from right to left, and says so where its fonts have no sign for a
 * character. A plugin such as type-awt, or the host's own.
 *
 * <p><b>When:</b> for each line that a code page can not carry, and for papers as pictures. <b>Thread:</b> any, at the same
 * time. <b>May it block?</b> Only as long as drawing takes; the first line loads fonts. <b>On failure</b> refused by {@link
 * RasterReason}; a character is never left out or replaced. <b>To test it:</b> read its lines back by a machine.
 */
public interface Typesetter {
    /** The setting of a printer's driver that names the fonts; the typesetter's plugin says how. */
    Setting FONTS = Setting.optional("fonts", Setting.Kind.TEXT, "", Text.of("see type-awt", "الخطوط؛ انظر type-awt"));

    /** The line as a picture {@code line.width()} dots wide. */
    Outcome<Raster> set(TypeLine line);

    /**
     * The first typesetter among the plugins that a loader sees, with these fonts, its usual ones where empty; none where
     * there is no such plugin. A font that is not there is an {@link IllegalArgumentException}.
     */
    static Optional<Typesetter> seenBy(ClassLoader loader, String fonts) {
        return Plugins.discover(TypesetterProvider.class, loader).found().stream()
                .findFirst()
                .map(found -> {
                    TypesetterProvider provider = found.start().orElseThrow();
                    Outcome<Settings> checked =
                            Settings.check(found.description().id(), provider.settings(), Map.of("fonts", fonts));
                    return provider.open(checked.orElseThrow());
                });
    }
}
