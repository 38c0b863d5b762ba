// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;

/** Looks at refusals as a cashier does: each has words in both languages, with every placeholder filled. */
public final class Refusals {
    private Refusals() {}

    /** The reason of a refusal, or what was done. */
    public static Object reason(Outcome<?> outcome) {
        if (outcome instanceof Refused<?> refused) {
            assertThat(refused.message(Language.EN)).doesNotContain("{").matches("[A-Z0-9].*[.]");
            assertThat(refused.message(Language.AR))
                    .doesNotContain("{")
                    .matches("(?s).*[\\u0600-\\u06FF].*[.]")
                    .isNotEqualTo(refused.message(Language.EN));
            return refused.reason();
        }
        return ((Outcome.Done<?>) outcome).value();
    }
}
