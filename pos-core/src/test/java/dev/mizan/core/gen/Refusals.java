// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at refusals as a cashier does: each has words in both languages, with every placeholder filled. */
public final class Refusals {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private Refusals() {}

    /** The reason of a refusal, or what was done. */
    public static Object reason(Outcome<?> outcome) {
        if (outcome instanceof Refused<?> refused) {
            assertThat(missing(refused)).isEmpty();
            assertThat(refused.message(Language.EN)).matches("[A-Z0-9].*[.]");
            assertThat(refused.message(Language.AR))
                    .matches(".*[\\u0600-\\u06FF].*[.]")
                    .isNotEqualTo(refused.message(Language.EN));
            return refused.reason();
        }
        return ((Outcome.Done<?>) outcome).value();
    }

    /** Placeholders of the words without a fact; a fact may be a brace itself. */
    private static List<String> missing(Refused<?> refused) {
        return Stream.of(Language.values())
                .flatMap(language -> PLACEHOLDER
                        .matcher(refused.reason().message().in(language))
                        .results())
                .map(place -> place.group(1))
                .filter(name -> !refused.facts().containsKey(name))
                .toList();
    }
}
