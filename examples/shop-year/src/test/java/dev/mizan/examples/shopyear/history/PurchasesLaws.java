// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import static dev.mizan.examples.shopyear.history.Paper.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PurchasesLaws {
    private static final Purchases.Key KEY =
            new Purchases.Key("17850", Sku.of("22752"), Money.of("7.65", Currency.GBP));

    @Property
    void noLineGivesBackMoreThanItSoldAndNothingThatIsLeftIsRefused(
            @ForAll @Size(max = 30) List<@IntRange(min = -40, max = 40) Integer> dealings) {
        Purchases purchases = new Purchases(Set.of(KEY));
        Map<String, Integer> left = new HashMap<>();
        List<String> newestFirst = new ArrayList<>();
        for (int pieces : dealings) {
            if (pieces > 0) {
                String number = "I" + newestFirst.size();
                purchases.remember(new ShopSale(
                        number, NOON, "17850", List.of(new ShopLine(KEY.item(), Kind.GOODS, pieces, KEY.price()))));
                left.put(number, pieces);
                newestFirst.add(0, number);
            } else {
                int onOffer = left.values().stream().mapToInt(Integer::intValue).sum();
                List<Purchases.Taken> taken = purchases.take(KEY, -pieces);
                assertThat(taken.stream().mapToInt(Purchases.Taken::pieces).sum())
                        .isEqualTo(Math.min(-pieces, onOffer));
                taken.forEach(part -> left.merge(part.invoice(), -part.pieces(), Integer::sum));
                assertThat(left.values()).allMatch(pieceCount -> pieceCount >= 0);
                assertThat(taken)
                        .isSortedAccordingTo(
                                (a, b) -> newestFirst.indexOf(a.invoice()) - newestFirst.indexOf(b.invoice()));
                assertNothingNewerIsLeft(taken, newestFirst, left);
            }
        }
    }

    private static void assertNothingNewerIsLeft(
            List<Purchases.Taken> taken, List<String> newestFirst, Map<String, Integer> left) {
        if (!taken.isEmpty()) {
            int oldest = newestFirst.indexOf(taken.get(taken.size() - 1).invoice());
            assertThat(newestFirst.subList(0, oldest)).allMatch(number -> left.get(number) == 0);
        }
    }
}
