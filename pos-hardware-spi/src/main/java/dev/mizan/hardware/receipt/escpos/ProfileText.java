// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.Symbology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A profile as a text file: one {@code name = value} a line, {@code #} begins a remark, lists stand between commas. */
public final class ProfileText {
    private static final Set<String> NAMES = Set.of(
            "name", "dots", "columns", "tables", "barcodes", "qr", "cuts", "pictures", "drawerPin", "tellsStatus");

    private ProfileText() {}

    /** Writes a profile. */
    public static String write(PrinterProfile profile) {
        return "name = " + profile.name() + "\ndots = " + profile.dots() + "\ncolumns = " + profile.columns()
                + "\ntables = "
                + profile.tables().stream()
                        .map(it -> it.number() + ":" + it.charset().name())
                        .collect(Collectors.joining(", "))
                + "\nbarcodes = " + names(profile.barcodes()) + "\nqr = " + profile.qr() + "\ncuts = "
                + names(profile.cuts()) + "\npictures = " + profile.pictures() + "\ndrawerPin = "
                + profile.drawerPin() + "\ntellsStatus = " + profile.tellsStatus() + "\n";
    }

    private static <E extends Enum<E>> String names(Set<E> constants) {
        return String.join(
                ", ", new TreeSet<>(constants.stream().map(Enum::name).toList()));
    }

    /** Reads a profile; anything missing, unknown or out of range is an {@link IllegalArgumentException} that names it. */
    public static PrinterProfile read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String plain = line.replaceAll("#.*", "").strip();
            int equals = plain.indexOf('=');
            if (!plain.isEmpty()) {
                String name = equals < 0 ? plain : plain.substring(0, equals).strip();
                if (equals < 0 || !NAMES.contains(name) || values.containsKey(name)) {
                    throw new IllegalArgumentException("not a line of a profile: " + line);
                }
                values.put(name, plain.substring(equals + 1).strip());
            }
        }
        if (!values.keySet().containsAll(NAMES)) {
            Set<String> missing = new TreeSet<>(NAMES);
            missing.removeAll(values.keySet());
            throw new IllegalArgumentException("a profile without " + missing);
        }
        return new PrinterProfile(
                told(values, "name"),
                Integer.parseInt(told(values, "dots")),
                Integer.parseInt(told(values, "columns")),
                tables(list(told(values, "tables"))),
                Set.copyOf(list(told(values, "barcodes")).stream()
                        .map(Symbology::valueOf)
                        .toList()),
                Boolean.parseBoolean(told(values, "qr")),
                Set.copyOf(list(told(values, "cuts")).stream()
                        .map(Cut.Kind::valueOf)
                        .toList()),
                PictureCommand.valueOf(told(values, "pictures")),
                Integer.parseInt(told(values, "drawerPin")),
                Boolean.parseBoolean(told(values, "tellsStatus")));
    }

    /** A value that is there: all names were looked for before. */
    private static String told(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static List<CodeTable> tables(List<String> named) {
        List<CodeTable> tables = new ArrayList<>();
        for (String table : named) {
            int colon = table.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a table has the form number:charset, not " + table);
            }
            tables.add(CodeTable.of(Integer.parseInt(table.substring(0, colon)), table.substring(colon + 1)));
        }
        return tables;
    }

    private static List<String> list(String values) {
        return values.isBlank() ? List.of() : List.of(values.split("\\s*,\\s*"));
    }
}
