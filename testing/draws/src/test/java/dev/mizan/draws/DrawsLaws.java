// SPDX-License-Identifier: Apache-2.0
package dev.mizan.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is drawn is of the run and of the property's name, and of nothing else. */
class DrawsLaws {
    private static final List<Long> ONE = new ArrayList<>();
    private static final List<Long> OTHER = new ArrayList<>();
    private static final List<Long> NAMED = new ArrayList<>();

    @BeforeContainer
    static void nothingIsDrawnYet() {
        List.of(ONE, OTHER, NAMED).forEach(List::clear);
    }

    @Property(tries = 50)
    void oneProperty(@ForAll long drawn) {
        ONE.add(drawn);
    }

    @Property(tries = 50)
    void another(@ForAll long drawn) {
        OTHER.add(drawn);
    }

    @Property(tries = 50, seed = "4711")
    void oneThatNamesItsSeed(@ForAll long drawn) {
        NAMED.add(drawn);
    }

    @AfterContainer
    static void eachDrewItsOwnAndTheSameInEachRunOfOneNumber() {
        assertThat(ONE).isNotEqualTo(OTHER);
        assertThat(NAMED)
                .startsWith(-2L, -1L, 9223372036854775806L, -1532L, -10509L, -22L, 0L, -9223372036854775807L, -1L);
        if ("1".equals(System.getProperty(Draws.RUN))) {
            assertThat(ONE).startsWith(-2L, -1L, -326L, 1212L, 0L, -9776L, 9223372036854775807L, -725L, 1167L);
        }
    }
}
