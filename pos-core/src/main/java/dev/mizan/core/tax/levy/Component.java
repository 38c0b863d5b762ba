// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.levy;

import dev.mizan.spi.value.Rounding;
import java.util.Set;

/**
 * A levy in its place among others.
 *
 * @param code by which it is booked and told apart, such as {@code CGST} or {@code EXCISE}
 * @param authority to whom it is owed, by the shop's own word; empty where there is one for all
 * @param levy how it is worked out
 * @param upon the codes of earlier components whose tax is in its base: compound tax
 * @param rounding of this component alone; its increment may be coarser than the minor unit
 * @param effect what it does to what is paid
 */
public record Component(String code, String authority, Levy levy, Set<String> upon, Rounding rounding, Effect effect) {
    /** What a component does to what is paid. */
    public enum Effect {
        /** It comes on top. */
        ADDED,
        /** The buyer keeps it back and pays it to the authority: withholding. */
        WITHHELD
    }

    public Component {
        upon = Set.copyOf(upon);
        if (code.isBlank()) {
            throw new IllegalArgumentException("a component without a code: " + levy);
        }
    }

    /** One that comes on top of the bare base, rounded half up to the minor unit. */
    public static Component of(String code, Levy levy) {
        return new Component(code, "", levy, Set.of(), Rounding.HALF_UP, Effect.ADDED);
    }

    /** The same upon the taxes of earlier components too. */
    public Component upon(String... earlier) {
        return new Component(code, authority, levy, Set.of(earlier), rounding, effect);
    }

    /** The same owed to another authority. */
    public Component owedTo(String other) {
        return new Component(code, other, levy, upon, rounding, effect);
    }

    /** The same rounded in another way. */
    public Component rounded(Rounding other) {
        return new Component(code, authority, levy, upon, other, effect);
    }

    /** The same kept back by the buyer. */
    public Component withheld() {
        return new Component(code, authority, levy, upon, rounding, Effect.WITHHELD);
    }
}
