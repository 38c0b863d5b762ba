// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.value.Text;

/** A choice of few that facts and reports name by a code and papers by words: a kind of tender, why goods come back. */
public interface Coded {
    /** The code in facts and reports; none of the same kind has it too, and it never changes. */
    String code();

    /** How it is called on paper. */
    Text title();

    /** The one of a code; any other text is an {@link IllegalArgumentException}. */
    static <E extends Enum<E> & Coded> E of(Class<E> kind, String code) {
        for (E each : kind.getEnumConstants()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no " + kind.getSimpleName() + " is called \"" + code + "\"");
    }
}
