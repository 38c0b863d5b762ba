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
    public static final Unit CARAT = of("CTM", "ct", "قيراط", Dimension.MASS, 2, 10_000, 2);
    public static final Unit STONE = of("STI", "st", "ستون", Dimension.MASS, 635_029_318, 100_000_000, 3);
    public static final Unit CENTILITRE = of("CLT", "cl", "سل", Dimension.VOLUME, 1, 100, 1);
    public static final Unit DECILITRE = of("DLT", "dl", "دسل", Dimension.VOLUME, 1, 10, 2);
    public static final Unit CUBIC_CENTIMETRE = of("CMQ", "cm3", "سم³", Dimension.VOLUME, 1, 1_000, 0);
    public static final Unit CUBIC_INCH = of("INQ", "in3", "بوصة³", Dimension.VOLUME, 16_387_064, 1_000_000_000, 3);
    public static final Unit CUBIC_FOOT = of("FTQ", "ft3", "قدم³", Dimension.VOLUME, 28_316_846_592L, 1_000_000_000, 3);
    public static final Unit US_GALLON = of("GLL", "gal", "غالون", Dimension.VOLUME, 3_785_411_784L, 1_000_000_000, 3);
    public static final Unit US_QUART = of("QTL", "qt", "كوارت", Dimension.VOLUME, 946_352_946, 1_000_000_000, 3);
    public static final Unit US_FLUID_OUNCE =
            of("OZA", "fl oz", "أونصة سائلة", Dimension.VOLUME, 295_735_295_625L, 10_000_000_000_000L, 3);
    public static final Unit DECIMETRE = of("DMT", "dm", "دسم", Dimension.LENGTH, 1, 10, 2);
    public static final Unit KILOMETRE = of("KMT", "km", "كم", Dimension.LENGTH, 1_000, 1, 3);
    public static final Unit MILE = of("SMI", "mi", "ميل", Dimension.LENGTH, 1_609_344, 1_000, 3);
    public static final Unit SQUARE_CENTIMETRE = of("CMK", "cm2", "سم²", Dimension.AREA, 1, 10_000, 0);
    public static final Unit SQUARE_INCH = of("INK", "in2", "بوصة²", Dimension.AREA, 64_516, 100_000_000, 3);
    public static final Unit SQUARE_FOOT = of("FTK", "ft2", "قدم²", Dimension.AREA, 9_290_304, 100_000_000, 3);
    public static final Unit SQUARE_YARD = of("YDK", "yd2", "ياردة²", Dimension.AREA, 83_612_736, 100_000_000, 3);
    public static final Unit ARE = of("ARE", "a", "آر", Dimension.AREA, 100, 1, 2);
    public static final Unit HECTARE = of("HAR", "ha", "هكتار", Dimension.AREA, 10_000, 1, 4);
    public static final Unit SECOND = of("SEC", "s", "ثانية", Dimension.TIME, 1, 3_600, 0);
    public static final Unit WEEK = of("WEE", "week", "أسبوع", Dimension.TIME, 168, 1, 2);
    public static final Unit PAIR = of("PR", "pair", "زوج", Dimension.COUNT, 2, 1, 0);
    public static final Unit GROSS = of("GRO", "gross", "قروصة", Dimension.COUNT, 144, 1, 0);

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
            CARAT,
            STONE,
            CENTILITRE,
            DECILITRE,
            CUBIC_CENTIMETRE,
            CUBIC_INCH,
            CUBIC_FOOT,
            US_GALLON,
            US_QUART,
            US_FLUID_OUNCE,
            DECIMETRE,
            KILOMETRE,
            MILE,
            SQUARE_CENTIMETRE,
            SQUARE_INCH,
            SQUARE_FOOT,
            SQUARE_YARD,
            ARE,
            HECTARE,
            SECOND,
            WEEK,
            PAIR,
            GROSS
        }) {
            put(symbols, unit);
        }
        symbols.put("unit", Unit.PIECE);
        symbols.put("u", Unit.PIECE);
        symbols.put("pc", Unit.PIECE);
        symbols.put("pcs", Unit.PIECE);
        symbols.put("d", Unit.DAY);
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
