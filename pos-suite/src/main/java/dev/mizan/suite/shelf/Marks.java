// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.form.PromotionForm;
import dev.mizan.spi.store.Hash;
import dev.mizan.suite.codec.BodyCodec;

/** The terms of a promotion as a short text: the head of the digest of how it is written in the log. */
final class Marks {
    private static final int DIGITS = 16;

    private Marks() {}

    static String of(Promotion promotion) {
        // A host's own reduction has no form; its name and words stand for it.
        byte[] form = PromotionForm.knows(promotion)
                ? BodyCodec.fields(out -> PromotionForm.write(promotion, out))
                : BodyCodec.fields(out -> out.text("id", promotion.id().value()).bilingual("name", promotion.name()));
        return Hash.of(form).hex().substring(0, DIGITS);
    }
}
