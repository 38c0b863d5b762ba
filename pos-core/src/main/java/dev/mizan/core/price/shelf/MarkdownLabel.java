// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price.shelf;

import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.Optional;

/**
 * What a label of a reduced price says.
 *
 * @param was the price that the reduction is measured against
 * @param now the reduced price
 * @param off by how much, in whole percent cut off, so that no label promises more than it gives; empty where nothing is
 *     saved against {@code was}, and then the label may not speak of a reduction
 */
public record MarkdownLabel(Money was, Money now, Optional<Percent> off) {
    private static final long WHOLE = 100;

    static MarkdownLabel of(Money was, Money now) {
        if (now.compareTo(was) >= 0) {
            return new MarkdownLabel(was, now, Optional.empty());
        }
        long percent = Rounding.DOWN.multiplyDivide(was.minor() - now.minor(), WHOLE, was.minor());
        return new MarkdownLabel(was, now, percent == 0 ? Optional.empty() : Optional.of(Percent.of("" + percent)));
    }

    /** The label in a language, one line. */
    public String told(Language language) {
        String price = now.toString();
        if (off.isEmpty()) {
            return price;
        }
        return switch (language) {
            case EN -> price + " was " + was + " (-" + off.get() + " %)";
            case AR -> price + " بدلًا من " + was + " (خصم " + off.get() + " %)";
        };
    }
}
