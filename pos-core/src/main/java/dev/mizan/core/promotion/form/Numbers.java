// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Small numbers, flags and names of choices that are left out where they say nothing. */
final class Numbers {
    private Numbers() {}

    static void unlessZero(String name, long value, FieldWriter out) {
        if (value != 0) {
            out.number(name, value);
        }
    }

    static long orZero(String name, FieldReader in) {
        return in.has(name) ? in.number(name) : 0;
    }

    static int whole(String name, FieldReader in) {
        long value = in.number(name);
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw in.wrong(name + " is too large: " + value);
        }
        return (int) value;
    }

    static int wholeOrZero(String name, FieldReader in) {
        return in.has(name) ? whole(name, in) : 0;
    }

    static void ifSet(String name, boolean value, FieldWriter out) {
        if (value) {
            out.flag(name, true);
        }
    }

    static boolean orFalse(String name, FieldReader in) {
        return in.has(name) && in.flag(name);
    }

    static <E extends Enum<E>> void unless(E usual, String name, E value, FieldWriter out) {
        if (value != usual) {
            out.text(name, value.name());
        }
    }

    static <E extends Enum<E>> E or(E usual, String name, FieldReader in) {
        return in.has(name) ? choice(usual.getDeclaringClass(), name, in) : usual;
    }

    /** What a choice is called in a file, or a refusal that says which there are. */
    static <E extends Enum<E>> E named(Class<E> kind, String text) {
        for (E choice : kind.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(text + " is none of " + List.of(kind.getEnumConstants()));
    }

    static <E extends Enum<E>> E choice(Class<E> kind, String name, FieldReader in) {
        return in.parsed(name, text -> named(kind, text));
    }
}
