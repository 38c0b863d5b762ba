// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/** The label templates of a shop; of several that fit a code the first one holds. Immutable. */
public record ScaleLabels(List<LabelTemplate> templates) {
    /** The most templates. */
    public static final int MOST = 100;

    /** A shop whose scales print no such labels. */
    public static final ScaleLabels NONE = new ScaleLabels(List.of());

    public ScaleLabels {
        templates = List.copyOf(templates);
        if (templates.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " label templates, not " + templates.size());
        }
    }

    /** What a code says by the first template that it fits; empty where it fits none. */
    public Optional<Outcome<LabelRead>> read(String code) {
        for (LabelTemplate template : templates) {
            if (template.fits(code)) {
                return Optional.of(template.read(code));
            }
        }
        return Optional.empty();
    }
}
