// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog.makeup;

import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * Choices of which so many are made: a size is required, of extras there may be three.
 *
 * @param name for screens and refusals
 * @param least how many must be chosen; 0 where none must
 * @param most how many may be
 * @param choices in the order of the screen
 */
public record ModifierGroup(Text name, int least, int most, List<Modifier> choices) {
    public ModifierGroup {
        choices = List.copyOf(choices);
        if (least < 0 || most < Math.max(1, least) || least > choices.size()) {
            throw new IllegalArgumentException(
                    name.en() + ": from " + least + " to " + most + " of " + choices.size() + " choices");
        }
    }

    /** Exactly one must be chosen. */
    public static ModifierGroup one(Text name, Modifier... choices) {
        return new ModifierGroup(name, 1, 1, List.of(choices));
    }

    /** Up to so many may be chosen. */
    public static ModifierGroup upTo(int most, Text name, Modifier... choices) {
        return new ModifierGroup(name, 0, most, List.of(choices));
    }
}
