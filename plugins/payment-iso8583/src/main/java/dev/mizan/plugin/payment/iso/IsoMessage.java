// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A message in ASCII: four digits of type, a bitmap in hexadecimal, the fields in order. Fields that carry card data (2,
 * 14, 23, 34 to 36, 45, 52, 55 and the accounts 102 and 103) do not exist here. {@code toString} tells no field's value.
 *
 * @param type four digits, such as {@code 0200}
 * @param fields by number, 3 to 128, in characters as the standard writes them
 */
public record IsoMessage(String type, SortedMap<Integer, String> fields) {
    private static final int TYPE = 4;
    private static final int BITS = 64;
    private static final int BITMAP = 16;

    public IsoMessage {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** Writes it; refused with BAD_TYPE, NO_SUCH_FIELD or BAD_FIELD. */
    public Outcome<String> write() {
        if (!isType(type)) {
            return Outcome.refused(IsoReason.BAD_TYPE, "type", type);
        }
        long first = 0;
        long second = 0;
        StringBuilder body = new StringBuilder();
        for (Map.Entry<Integer, String> field : fields.entrySet()) {
            int number = field.getKey();
            Outcome<String> written = form(number).then(form -> form.write(number, field.getValue()));
            if (written instanceof Refused) {
                return written;
            }
            body.append(written.orElseThrow());
            if (number > BITS) {
                first |= bit(1);
                second |= bit(number - BITS);
            } else {
                first |= bit(number);
            }
        }
        String bitmaps = String.format(Locale.ROOT, "%016X", first)
                + (second == 0 ? "" : String.format(Locale.ROOT, "%016X", second));
        return Outcome.done(type + bitmaps + body);
    }

    /** Reads one; refused with BAD_TYPE, TRUNCATED, NO_SUCH_FIELD or BAD_FIELD; what is left over is TRAILING. */
    public static Outcome<IsoMessage> read(String ascii) {
        if (ascii.length() < TYPE || !isType(ascii.substring(0, TYPE))) {
            return Outcome.refused(IsoReason.BAD_TYPE, "type", ascii.length());
        }
        return fieldsOf(ascii).then(numbers -> {
            SortedMap<Integer, String> fields = new TreeMap<>();
            int at = TYPE + (ascii.charAt(TYPE) >= '8' ? 2 * BITMAP : BITMAP);
            for (int number : numbers) {
                Outcome<FieldForm> known = form(number);
                if (known instanceof Refused) {
                    return known.map(it -> new IsoMessage("", fields));
                }
                FieldForm form = known.orElseThrow();
                int end = form.end(ascii, at);
                if (end < 0) {
                    return Outcome.refused(IsoReason.TRUNCATED, "field", number);
                }
                String value = ascii.substring(at + form.prefix(), end);
                if (form.write(number, value) instanceof Refused) {
                    return Outcome.refused(IsoReason.BAD_FIELD, "field", number, "length", form.length());
                }
                fields.put(number, value);
                at = end;
            }
            return at == ascii.length()
                    ? Outcome.done(new IsoMessage(ascii.substring(0, TYPE), fields))
                    : Outcome.refused(IsoReason.TRAILING, "count", ascii.length() - at);
        });
    }

    /** The numbers of the fields that the bitmaps name. */
    private static Outcome<List<Integer>> fieldsOf(String ascii) {
        List<Integer> numbers = new ArrayList<>();
        int bitmaps = ascii.length() > TYPE && ascii.charAt(TYPE) >= '8' ? 2 : 1;
        int end = TYPE + bitmaps * BITMAP;
        if (ascii.length() < end || !ascii.substring(TYPE, end).matches("[0-9A-F]*")) {
            return Outcome.refused(IsoReason.TRUNCATED, "field", 1);
        }
        for (int i = 0; i < bitmaps * BITS; i++) {
            int digit = Character.digit(ascii.charAt(TYPE + i / TYPE), BITMAP);
            if (i > 0 && (digit >> (TYPE - 1 - i % TYPE) & 1) == 1) {
                numbers.add(i + 1);
            }
        }
        return Outcome.done(numbers);
    }

    private static Outcome<FieldForm> form(int number) {
        return Layout.of(number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(IsoReason.NO_SUCH_FIELD, "field", number));
    }

    private static boolean isType(String type) {
        return type.length() == TYPE && type.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static long bit(int number) {
        return 1L << BITS - number;
    }

    @Override
    public String toString() {
        return type + " " + fields.keySet();
    }
}
