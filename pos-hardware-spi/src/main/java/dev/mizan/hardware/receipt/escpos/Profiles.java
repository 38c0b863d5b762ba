// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.Symbology;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Profiles of common kinds of printers. The numbers of code tables are Epson's where nothing else is said. */
public final class Profiles {
    private static final List<CodeTable> EPSON = List.of(
            CodeTable.of(0, "IBM437"),
            CodeTable.of(16, "windows-1252"),
            CodeTable.of(19, "IBM00858"),
            CodeTable.of(2, "IBM850"),
            CodeTable.of(18, "IBM852"),
            CodeTable.of(17, "IBM866"),
            CodeTable.of(15, "ISO-8859-7"));
    private static final Set<Symbology> ALL = Set.copyOf(EnumSet.allOf(Symbology.class));
    private static final Set<Cut.Kind> BOTH = Set.of(Cut.Kind.FULL, Cut.Kind.PARTIAL);

    /** 80 mm paper, 576 dots, 48 columns, cutter, everything. */
    public static final PrinterProfile EPSON_80 =
            new PrinterProfile("epson-80", 576, 48, EPSON, ALL, true, BOTH, PictureCommand.GRAPHICS, 2, true);

    /** 80 mm paper as most makers build it: pictures by GS v 0, a partial cut only, two code tables. */
    public static final PrinterProfile GENERIC_80 = new PrinterProfile(
            "generic-80",
            576,
            48,
            List.of(CodeTable.of(0, "IBM437"), CodeTable.of(19, "IBM00858")),
            ALL,
            true,
            Set.of(Cut.Kind.PARTIAL),
            PictureCommand.RASTER,
            2,
            true);

    /** 58 mm paper, 384 dots, 32 columns, a tear bar. */
    public static final PrinterProfile GENERIC_58 = new PrinterProfile(
            "generic-58",
            384,
            32,
            List.of(CodeTable.of(0, "IBM437")),
            Set.of(Symbology.EAN_13, Symbology.EAN_8, Symbology.CODE_39),
            true,
            Set.of(),
            PictureCommand.RASTER,
            2,
            false);

    /** An old one of 80 mm: no QR codes of its own, pictures in stripes. */
    public static final PrinterProfile STRIPES_80 = new PrinterProfile(
            "stripes-80", 576, 48, EPSON, Set.of(Symbology.EAN_13), false, BOTH, PictureCommand.STRIPES, 5, true);

    /** One without a code page beyond ASCII, and without codes: all that is not plain is dots. */
    public static final PrinterProfile PLAIN_80 =
            new PrinterProfile("plain-80", 576, 48, List.of(), Set.of(), false, BOTH, PictureCommand.RASTER, 2, false);

    private static final List<PrinterProfile> KNOWN = List.of(EPSON_80, GENERIC_80, GENERIC_58, STRIPES_80, PLAIN_80);

    private Profiles() {}

    /** All of them. */
    public static List<PrinterProfile> all() {
        return KNOWN;
    }

    /** The one of this name. */
    public static Optional<PrinterProfile> named(String name) {
        return KNOWN.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
