// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale.plu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A difference makes of what a scale sells what the shop wants. */
class PluLoadLaws {
    private static List<Plu> plus(Map<Integer, Integer> prices) {
        return new TreeMap<>(prices)
                .entrySet().stream()
                        .map(it -> new Plu(
                                it.getKey(),
                                Text.of("PLU " + it.getKey(), "صنف"),
                                Money.ofMinor(it.getValue(), Currency.SAR),
                                Quantity.zero(Unit.KILOGRAM),
                                3,
                                "21IIIIIWWWWWC"))
                        .toList();
    }

    @Property
    void aDifferenceLeadsToWhatIsWanted(
            @ForAll @Size(max = 8) Map<@IntRange(min = 1, max = 12) Integer, @IntRange(min = 0, max = 3) Integer> there,
            @ForAll @Size(max = 8)
                    Map<@IntRange(min = 1, max = 12) Integer, @IntRange(min = 0, max = 3) Integer> wanted) {
        PluLoad load = PluLoad.difference(plus(there), plus(wanted));
        assertThat(load.after(plus(there))).isEqualTo(plus(wanted));
        assertThat(PluLoad.whole(plus(wanted)).after(plus(there))).isEqualTo(plus(wanted));
        PluLoad none = PluLoad.difference(plus(wanted), plus(wanted));
        assertThat(none.put()).isEmpty();
        assertThat(none.remove()).isEmpty();
    }

    @Test
    void anOldLabelIsHonouredUntilItsHour() {
        Instant changed = Instant.parse("2026-11-22T08:00:00Z");
        OldLabels policy = new OldLabels(Duration.ofHours(4));
        Money before = Money.of("10.00", Currency.SAR);
        Money now = Money.of("12.00", Currency.SAR);
        assertThat(policy.price(before, before, now, changed, changed.plusSeconds(14_400)))
                .isEqualTo(before);
        assertThat(policy.price(before, before, now, changed, changed.plusSeconds(14_401)))
                .isEqualTo(now);
        assertThat(policy.price(now, before, now, changed, changed.plusSeconds(99_999)))
                .isEqualTo(now);
    }
}
