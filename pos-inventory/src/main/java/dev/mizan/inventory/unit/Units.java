// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.unit;

import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.spi.value.Unit.Dimension;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Units beyond the standard ones of {@link Unit}, by UN/ECE Recommendation 20, and all of them by the symbols that people
 * write: {@code lb}, {@code ml}, {@code m3}. The yard and the pound are the international ones of 1959.
 */
public final class Units {
    public static final Unit MILLIGRAM = of("MGM", "mg", "ملغ", Dimension.MASS, 1, 1_000_000, 0);
    public static final Unit STONE = of("STI", "st", "ستون", Dimension.MASS, 635_029_318, 100_000_000, 3);
    public static final Unit CENTILITRE = of("CLT", "cl", "سل", Dimension.VOLUME, 1, 100, 1);
    public static final Unit CUBIC_CENTIMETRE = of("CMQ", "cm3", "سم³", Dimension.VOLUME, 1, 1_000, 0);
    public static final Unit CUBIC_INCH = of("INQ", "in3", "بوصة³", Dimension.VOLUME, 16_387_064, 1_000_000_000, 3);
    public static final Unit CUBIC_FOOT = of("FTQ", "ft3", "قدم³", Dimension.VOLUME, 28_316_846_592L, 1_000_000_000, 3);
    public static final Unit US_GALLON = of("GLL", "gal", "غالون", Dimension.VOLUME, 3_785_411_784L, 1_000_000_000, 3);
    public static final Unit KILOMETRE = of("KMT", "km", "كم", Dimension.LENGTH, 1_000, 1, 3);
    public static final Unit MILE = of("SMI", "mi", "ميل", Dimension.LENGTH, 1_609_344, 1_000, 3);
    public static final Unit SQUARE_CENTIMETRE = of("CMK", "cm2", "سم²", Dimension.AREA, 1, 10_000, 0);
    public static final Unit SQUARE_FOOT = of("FTK", "ft2", "قدم²", Dimension.AREA, 9_290_304, 100_000_000, 3);
    public static final Unit SECOND = of("SEC", "s", "ثانية", Dimension.TIME, 1, 3_600, 0);
    public static final Unit WEEK = of("WEE", "week", "أسبوع", Dimension.TIME, 168, 1, 2);

    private static final Map<String, Unit> BY_SYMBOL = symbols();

    private Units() {}

    /** The unit of a symbol or an English name, {@code lb} or {@code dozen}; empty where there is none. */
    public static Optional<Unit> find(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    private static Map<String, Unit> symbols() {
        Map<String, Unit> symbols = new HashMap<>();
        for (Unit unit : Unit.standards()) {
            put(symbols, unit);
        }
        for (Unit unit : new Unit[] {
            MILLIGRAM,
            STONE,
            CENTILITRE,
            CUBIC_CENTIMETRE,
            CUBIC_INCH,
            CUBIC_FOOT,
            US_GALLON,
            KILOMETRE,
            MILE,
            SQUARE_CENTIMETRE,
            SQUARE_FOOT,
            SECOND,
            WEEK
        }) {
            put(symbols, unit);
        }
        symbols.put("unit", Unit.PIECE);
        symbols.put("u", Unit.PIECE);
        symbols.put("L", Unit.LITRE);
        symbols.put("m3", Unit.CUBIC_METRE);
        symbols.put("m2", Unit.SQUARE_METRE);
        return Map.copyOf(symbols);
    }

    private static void put(Map<String, Unit> symbols, Unit unit) {
        symbols.put(unit.name().en(), unit);
        symbols.put(unit.code(), unit);
    }

    private static Unit of(String code, String en, String ar, Dimension dimension, long of, long over, int digits) {
        return new Unit(code, Text.of(en, ar), dimension, new Ratio(of, over), digits);
    }
}
