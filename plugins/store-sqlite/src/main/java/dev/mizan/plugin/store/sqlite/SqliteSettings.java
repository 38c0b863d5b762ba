// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The settings of a store in a file, checked.
 *
 * @param synchronous FULL, EXTRA, NORMAL or OFF, as SQLite means them
 * @param relaxed whether a receipt need not survive a power cut
 * @param maxBytes how large the file may grow; 0 for no limit
 * @param fullCheck whether opening reads and checks every byte
 */
record SqliteSettings(Path file, String synchronous, boolean relaxed, long maxBytes, boolean fullCheck) {
    static final List<Setting> KNOWN = List.of(
            Setting.required("file", Setting.Kind.PATH, Text.of("where the store is", "موضع ملف المخزن")),
            Setting.optional(
                    "durability",
                    Setting.Kind.TEXT,
                    "FULL",
                    Text.of(
                            "FULL: a receipt survives a power cut; RELAXED: it may not",
                            "FULL: يصمد الإيصال أمام انقطاع الكهرباء؛ RELAXED: قد لا يصمد")),
            Setting.optional(
                    "synchronous",
                    Setting.Kind.TEXT,
                    "AS_DURABILITY",
                    Text.of(
                            "FULL, EXTRA, NORMAL or OFF, as SQLite means them; AS_DURABILITY: FULL, or NORMAL if relaxed",
                            "FULL أو EXTRA أو NORMAL أو OFF بمعناها في SQLite؛ AS_DURABILITY: FULL، أو NORMAL عند التخفيف")),
            Setting.optional(
                    "maxBytes",
                    Setting.Kind.NUMBER,
                    "0",
                    Text.of("how large the file may grow; 0: no limit", "أقصى حجم للملف؛ 0: بلا حد")),
            Setting.optional(
                    "check",
                    Setting.Kind.TEXT,
                    "QUICK",
                    Text.of(
                            "what opening checks; QUICK: what can be checked in a second or two; FULL: every byte",
                            "ما يُفحص عند الفتح؛ QUICK: ما يمكن فحصه في ثانية أو اثنتين؛ FULL: كل بايت")));

    static SqliteSettings of(Settings settings) {
        boolean relaxed = oneOf(settings, "durability", "FULL", "RELAXED").equals("RELAXED");
        String asked = oneOf(settings, "synchronous", "AS_DURABILITY", "FULL", "EXTRA", "NORMAL", "OFF");
        String synchronous = asked.equals("AS_DURABILITY") ? (relaxed ? "NORMAL" : "FULL") : asked;
        boolean fullCheck = oneOf(settings, "check", "QUICK", "FULL").equals("FULL");
        long maxBytes = settings.number("maxBytes");
        Path file = Path.of(settings.text("file")).toAbsolutePath().normalize();
        if (maxBytes < 0 || file.toString().indexOf('?') >= 0) {
            throw new IllegalArgumentException("maxBytes counts from 0 and a file's name has no \"?\": " + settings);
        }
        SqliteSettings checked = new SqliteSettings(file, synchronous, relaxed, maxBytes, fullCheck);
        if (!relaxed && checked.durability() != Durability.POWER_CUT) {
            throw new StoreException(StoreFailure.WEAK, file.toString(), "synchronous=" + synchronous);
        }
        return checked;
    }

    /** The same, the file being the one that a link leads to: two names must not be two locks. */
    SqliteSettings atRealPlace() throws IOException {
        Path real = Files.exists(file)
                ? file.toRealPath()
                : Objects.requireNonNull(file.getParent()).toRealPath().resolve(file.getFileName());
        return new SqliteSettings(real, synchronous, relaxed, maxBytes, fullCheck);
    }

    /** What receipts promise under these settings. */
    Durability durability() {
        return synchronous.equals("FULL") || synchronous.equals("EXTRA") ? Durability.POWER_CUT : Durability.PROCESS;
    }

    private static String oneOf(Settings settings, String name, String... allowed) {
        String value = settings.text(name);
        if (!Set.of(allowed).contains(value)) {
            throw new IllegalArgumentException(name + " is one of " + List.of(allowed) + ", not \"" + value + "\"");
        }
        return value;
    }
}
