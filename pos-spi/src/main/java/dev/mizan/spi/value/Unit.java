// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a quantity counts: a piece, a kilogram, a box of four. Standard units carry the code of UN/ECE Recommendation 20.
 *
 * <p>The factor to the base unit of the dimension (piece, kilogram, litre, metre, square metre, hour) is an exact
 * fraction, so converting there and back is the identity. Two units are equal by code, dimension, factor and digits; the
 * name is only for people.
 *
 * @param code the UN/ECE code, or the shop's own such as {@code box4}; without blanks
 * @param name for receipts and screens
 * @param dimension what is measured; only units of one dimension convert
 * @param factor how many base units one of it is; above zero
 * @param digits decimal digits of a quantity: 3 for a kilogram makes the step one gram; 0 to 9
 */
public record Unit(String code, Text name, Dimension dimension, Ratio factor, int digits) {
    /** What a unit measures. */
    public enum Dimension {
        COUNT,
        MASS,
        VOLUME,
        LENGTH,
        AREA,
        TIME
    }

    public static final Unit PIECE = of("C62", "piece", "قطعة", Dimension.COUNT, 1, 1, 0);
    public static final Unit DOZEN = of("DZN", "dozen", "دزينة", Dimension.COUNT, 12, 1, 0);
    public static final Unit KILOGRAM = of("KGM", "kg", "كجم", Dimension.MASS, 1, 1, 3);
    public static final Unit GRAM = of("GRM", "g", "جم", Dimension.MASS, 1, 1_000, 0);
    public static final Unit TONNE = of("TNE", "t", "طن", Dimension.MASS, 1_000, 1, 6);
    public static final Unit POUND = of("LBR", "lb", "رطل", Dimension.MASS, 45_359_237, 100_000_000, 3);
    public static final Unit OUNCE = of("ONZ", "oz", "أونصة", Dimension.MASS, 45_359_237, 1_600_000_000, 3);
    public static final Unit LITRE = of("LTR", "l", "لتر", Dimension.VOLUME, 1, 1, 3);
    public static final Unit MILLILITRE = of("MLT", "ml", "مل", Dimension.VOLUME, 1, 1_000, 0);
    public static final Unit CUBIC_METRE = of("MTQ", "m³", "م³", Dimension.VOLUME, 1_000, 1, 6);
    public static final Unit METRE = of("MTR", "m", "م", Dimension.LENGTH, 1, 1, 3);
    public static final Unit CENTIMETRE = of("CMT", "cm", "سم", Dimension.LENGTH, 1, 100, 1);
    public static final Unit MILLIMETRE = of("MMT", "mm", "مم", Dimension.LENGTH, 1, 1_000, 0);
    public static final Unit INCH = of("INH", "in", "بوصة", Dimension.LENGTH, 254, 10_000, 3);
    public static final Unit FOOT = of("FOT", "ft", "قدم", Dimension.LENGTH, 3_048, 10_000, 3);
    public static final Unit YARD = of("YRD", "yd", "ياردة", Dimension.LENGTH, 9_144, 10_000, 3);
    public static final Unit SQUARE_METRE = of("MTK", "m²", "م²", Dimension.AREA, 1, 1, 4);
    public static final Unit HOUR = of("HUR", "h", "ساعة", Dimension.TIME, 1, 1, 2);
    public static final Unit MINUTE = of("MIN", "min", "دقيقة", Dimension.TIME, 1, 60, 0);
    public static final Unit DAY = of("DAY", "day", "يوم", Dimension.TIME, 24, 1, 2);

    private static final List<Unit> STANDARD = List.of(
            PIECE,
            DOZEN,
            KILOGRAM,
            GRAM,
            TONNE,
            POUND,
            OUNCE,
            LITRE,
            MILLILITRE,
            CUBIC_METRE,
            METRE,
            CENTIMETRE,
            MILLIMETRE,
            INCH,
            FOOT,
            YARD,
            SQUARE_METRE,
            HOUR,
            MINUTE,
            DAY);

    private static final Map<String, Unit> BY_CODE =
            STANDARD.stream().collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));

    public Unit {
        if (code.isEmpty() || code.length() > 20 || code.chars().anyMatch(c -> c <= ' ' || c == ':')) {
            throw new IllegalArgumentException("not a unit code: \"" + code + "\"");
        }
        if (factor.numerator() <= 0 || digits < 0 || digits > 9) {
            throw new IllegalArgumentException("not a unit: " + code + " of " + factor + " with " + digits + " digits");
        }
    }

    private static Unit of(String code, String en, String ar, Dimension dimension, long of, long over, int digits) {
        return new Unit(code, Text.of(en, ar), dimension, new Ratio(of, over), digits);
    }

    /** The units that the library knows by themselves, by dimension. */
    public static List<Unit> standards() {
        return STANDARD;
    }

    /** The standard unit of a UN/ECE code, or empty. */
    public static Optional<Unit> standard(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** A pack that holds so many of another unit: {@code pack("box4", PIECE, 4)}. Packs of packs multiply. */
    public static Unit pack(String code, Unit content, long count) {
        return new Unit(code, Text.en(code), content.dimension, content.factor.times(Ratio.of(count)), 0);
    }

    /** The same unit under another name for people. */
    public Unit named(Text other) {
        return new Unit(code, other, dimension, factor, digits);
    }

    /** How many steps make one of this unit: 1,000 for a kilogram of three digits. */
    public long stepsInOne() {
        return Exact.powerOfTen(digits);
    }

    /** One step in base units of the dimension. */
    Ratio step() {
        return factor.dividedBy(Ratio.of(stepsInOne()));
    }

    /** One word that {@link #ofNotation} reads back: {@code KGM}, or {@code box4:COUNT:4:0} for a shop's own unit. */
    public String notation() {
        return equals(BY_CODE.get(code)) ? code : code + ":" + dimension + ":" + factor + ":" + digits;
    }

    /** The unit of a {@link #notation}; anything else is an {@link IllegalArgumentException}. */
    public static Unit ofNotation(String notation) {
        String[] parts = notation.split(":", -1);
        if (parts.length == 1 && BY_CODE.containsKey(notation)) {
            return standard(notation).orElseThrow();
        }
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a unit: \"" + notation + "\"");
        }
        String[] factor = parts[2].split("/", 2);
        Ratio ratio = new Ratio(Long.parseLong(factor[0]), factor.length == 2 ? Long.parseLong(factor[1]) : 1);
        return new Unit(parts[0], Text.en(parts[0]), Dimension.valueOf(parts[1]), ratio, Integer.parseInt(parts[3]));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Unit unit
                        && code.equals(unit.code)
                        && dimension == unit.dimension
                        && factor.equals(unit.factor)
                        && digits == unit.digits;
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
