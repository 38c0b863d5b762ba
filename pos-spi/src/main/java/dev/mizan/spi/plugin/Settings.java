// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import dev.mizan.spi.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of a plugin's settings, checked against what it understands. Secrets are not shown. Immutable. */
public final class Settings {
    private final Map<String, String> values;
    private final List<Setting> known;

    private Settings(Map<String, String> values, List<Setting> known) {
        this.values = values;
        this.known = known;
    }

    /** Checks values against the settings that a plugin knows; unknown, missing or misformed ones are refused. */
    public static Outcome<Settings> check(String plugin, List<Setting> known, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>(given);
        for (Setting setting : known) {
            setting.fallback().ifPresent(value -> values.putIfAbsent(setting.name(), value));
            String value = values.get(setting.name());
            if (value == null) {
                return bad(
                        plugin,
                        setting.name(),
                        "it is required: " + setting.meaning().en());
            }
            if (!fits(setting.kind(), value)) {
                return bad(
                        plugin,
                        setting.name(),
                        "it takes a " + setting.kind() + (setting.secret() ? "" : ", not " + value));
            }
        }
        for (String name : values.keySet()) {
            if (known.stream().noneMatch(setting -> setting.name().equals(name))) {
                return bad(plugin, name, "it is not known");
            }
        }
        return Outcome.done(new Settings(values, List.copyOf(known)));
    }

    /** The value of a text or path. */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return value;
    }

    /** The value of a number. */
    public long number(String name) {
        return Long.parseLong(text(name));
    }

    /** The value of a flag. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /**
     * The values of a list with commas between, blanks around them left out; empty where it names none.
     *
     * @param reader of one of them; what it throws goes to the caller
     */
    public <T> Set<T> each(String name, Function<String, T> reader) {
        return Arrays.stream(text(name).split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(reader)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean fits(Setting.Kind kind, String value) {
        return switch (kind) {
            case TEXT -> true;
            case PATH -> !value.isBlank();
            case NUMBER -> value.matches("-?[0-9]{1,18}");
            case FLAG -> value.equals("true") || value.equals("false");
        };
    }

    private static Outcome<Settings> bad(String plugin, String setting, String detail) {
        return Outcome.refused(PluginReason.BAD_SETTING, "plugin", plugin, "setting", setting, "detail", detail);
    }

    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>(values);
        known.stream().filter(Setting::secret).forEach(setting -> shown.replace(setting.name(), "***"));
        return shown.toString();
    }
}
