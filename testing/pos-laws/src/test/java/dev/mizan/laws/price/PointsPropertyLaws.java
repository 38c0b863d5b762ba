// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.points.PointsBase;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.law.PointsLaws;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.spi.value.Percent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Only paid merchandise earns points (odoo 150833), and what never counts earns none, whatever promotions say. */
@PropertyDefaults(tries = 300)
class PointsPropertyLaws {
    @Provide
    Arbitrary<PromotedShop> shops() {
        return PromotedShops.any().map(PointsLaws::withPoints);
    }

    @Property
    void whatIsPaidForGoodsThatCountEarns(@ForAll("shops") PromotedShop shop) {
        assertThat(PointsLaws.whatIsPaidForGoodsThatCountEarns(shop)).isEmpty();
    }

    @Property
    void theOrderOfScanningEarnsNothing(@ForAll("shops") PromotedShop shop) {
        assertThat(PointsLaws.theOrderOfScanningEarnsNothing(shop)).isEmpty();
    }

    /** The laws above would say little of baskets in which all goods earn once. */
    @Test
    void factorsAndGoodsThatNeverCountAreAmongThem() {
        int more = 0;
        int never = 0;
        for (PromotedShop shop : shops().list().ofSize(200).sample()) {
            var priced = shop.priced();
            PointsBase points = PointsBase.of(priced, shop.books());
            more += points.lines().stream().anyMatch(it -> it.factor().compareTo(Percent.HUNDRED) > 0) ? 1 : 0;
            never += points.paid().minor() < priced.gross() ? 1 : 0;
        }
        assertThat(more).isGreaterThan(20);
        assertThat(never).isGreaterThan(20);
    }
}
