// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Remainder;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ProrationLaws {
    @Property
    void itGivesWhatThePolicyGives(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 5_000) Long> weights,
            @ForAll @Size(value = 12) List<@LongRange(max = 3_000) Long> rooms,
            @ForAll @LongRange(max = 40_000) long wanted,
            @ForAll Remainder policy) {
        Proration kernel = new Proration();
        kernel.begin(weights.size());
        long room = 0;
        for (int i = 0; i < weights.size(); i++) {
            kernel.weight[i] = weights.get(i);
            kernel.room[i] = rooms.get(i);
            room += rooms.get(i);
        }
        long whole = Math.min(wanted, room);
        kernel.split(whole, policy);
        assertThat(Arrays.copyOf(kernel.part, weights.size()))
                .isEqualTo(policy.splitWithin(
                        whole,
                        weights.stream().mapToLong(it -> it).toArray(),
                        rooms.stream().limit(weights.size()).mapToLong(it -> it).toArray()));
    }
}
