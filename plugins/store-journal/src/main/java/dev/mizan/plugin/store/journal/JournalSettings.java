// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.value.Text;
import java.nio.file.Path;
import java.util.List;

/**
 * The settings of a journal, checked.
 *
 * @param relaxed whether a receipt need not survive a power cut
 * @param maxBytes how large the file may grow; 0 for no limit
 */
record JournalSettings(Path file, boolean relaxed, long maxBytes) {
    static final List<Setting> KNOWN = List.of(
            Setting.required("file", Setting.Kind.PATH, Text.of("where the journal is", "موضع ملف اليومية")),
            Setting.optional(
                    "durability",
                    Setting.Kind.TEXT,
                    "FULL",
                    Text.of(
                            "FULL: a receipt survives a power cut; RELAXED: it may not",
                            "FULL: يصمد الإيصال أمام انقطاع الكهرباء؛ RELAXED: قد لا يصمد")),
            Setting.optional(
                    "maxBytes",
                    Setting.Kind.NUMBER,
                    "0",
                    Text.of("how large the file may grow; 0: no limit", "أقصى حجم للملف؛ 0: بلا حد")));

    static JournalSettings of(Settings settings) {
        String durability = settings.text("durability");
        if (!durability.equals("FULL") && !durability.equals("RELAXED")) {
            throw new IllegalArgumentException("durability is FULL or RELAXED, not \"" + durability + "\"");
        }
        long maxBytes = settings.number("maxBytes");
        if (maxBytes < 0) {
            throw new IllegalArgumentException("maxBytes counts from 0, not " + maxBytes);
        }
        Path file = Path.of(settings.text("file")).toAbsolutePath().normalize();
        return new JournalSettings(file, durability.equals("RELAXED"), maxBytes);
    }

    /** The same with the file that a link leads to: two names must not be two locks. */
    JournalSettings at(Path real) {
        return new JournalSettings(real, relaxed, maxBytes);
    }

    /** What receipts promise under these settings. */
    Durability durability() {
        return relaxed ? Durability.PROCESS : Durability.POWER_CUT;
    }
}
