// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Looking before sleeping never costs more than it may, and pays where it can. */
class SpinLaws {
    /** Its clock goes on by a microsecond whenever somebody looks at it. */
    private static final class Looks {
        private final AtomicLong clock = new AtomicLong();
        private final Spin spin = new Spin(() -> clock.addAndGet(1_000), true);

        boolean saw(boolean comes) {
            return spin.saw(() -> comes);
        }
    }

    /** Slow devices, seldom calls, processors that others have: half a microsecond a wait, beside the first few. */
    @Property
    void whatNeverComesInTimeCostsAsGoodAsNothing(@ForAll @IntRange(min = 1, max = 5_000) int waits) {
        Looks looks = new Looks();
        for (int i = 0; i < waits; i++) {
            assertThat(looks.saw(false)).isFalse();
        }
        long probes = waits / Spin.TRIES_AGAIN + 1;
        assertThat(looks.clock.get()).isLessThanOrEqualTo(2 * Spin.MOST + probes * (Spin.MOST + 2_000));
    }

    @Property
    void aLookIsNeverLongerThanTheLongest(@ForAll @Size(max = 200) List<Boolean> comes) {
        Looks looks = new Looks();
        for (boolean come : comes) {
            long begin = looks.clock.get();
            assertThat(looks.saw(come)).isIn(come, false);
            assertThat(looks.clock.get() - begin).isLessThanOrEqualTo(Spin.MOST + 2_000);
            assertThat(looks.spin.budget()).isBetween(0L, Spin.MOST);
        }
    }

    @Property
    void whereLookingHelpsAgainItIsFoundOut(@ForAll @IntRange(min = 10, max = 1_000) int slow) {
        Looks looks = new Looks();
        for (int i = 0; i < slow; i++) {
            looks.saw(false);
        }
        for (int i = 0; i < Spin.TRIES_AGAIN + 2; i++) {
            looks.saw(true);
        }
        assertThat(looks.spin.budget()).isEqualTo(Spin.MOST);
    }

    @Example
    void withOneProcessorNobodyLooks() {
        Spin alone = new Spin(
                () -> {
                    throw new AssertionError("it looked");
                },
                false);
        for (int i = 0; i < 500; i++) {
            assertThat(alone.saw(() -> false)).isFalse();
        }
        assertThat(alone.saw(() -> true)).isTrue();
    }
}
