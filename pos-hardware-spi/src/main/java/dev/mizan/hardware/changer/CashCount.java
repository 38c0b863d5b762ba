// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.changer;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of each note and coin.
 *
 * @param pieces by face value in minor units, from the smallest; none below one
 */
public record CashCount(Currency currency, Map<Long, Integer> pieces) {
    public CashCount {
        pieces = Collections.unmodifiableMap(new TreeMap<>(pieces));
        pieces.forEach((face, count) -> {
            if (face < 1 || count < 1) {
                throw new IllegalArgumentException(count + " pieces of " + face);
            }
        });
    }

    /** What they come to. */
    public Money total() {
        Money total = Money.zero(currency);
        for (Map.Entry<Long, Integer> each : pieces.entrySet()) {
            total = total.plus(Money.ofMinor(each.getKey(), currency).times(each.getValue()));
        }
        return total;
    }
}
