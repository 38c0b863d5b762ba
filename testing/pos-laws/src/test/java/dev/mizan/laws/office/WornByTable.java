// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.assetsAgree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.AssetsDoor;
import java.time.LocalDate;
import java.util.Random;

/** What happens to an asset that is worn by a table: it is worn at odd times, written down and moved, till nothing is left. */
final class WornByTable {
    private WornByTable() {}

    /** @param between so many days at most lie between what happens to it */
    static void live(Mizan mizan, String asset, LocalDate from, int between, Random random) {
        AssetsDoor assets = mizan.books().assets();
        LocalDate day = from;
        for (int step = 0; step < 8; step++) {
            day = day.plusDays(random.nextInt(between));
            Money carrying = assets.register().get(asset).carrying();
            Dimensions place = Dimensions.of(Dimension.STORE, random.nextBoolean() ? "north" : "main");
            switch (random.nextInt(4)) {
                case 0 -> assets.impair(asset, day, Money.ofMinor(carrying.minor() / 2, Currency.SAR), sar("0.00"));
                case 1 ->
                    assets.transfer(
                            asset, day, place, assets.register().get(asset).cost());
                default -> assets.wear(day);
            }
            assetsAgree(mizan);
        }
        assets.wear(from.plusYears(60));
    }

    static void isOver(Mizan mizan, String asset) {
        assertThat(mizan.books().assets().register().get(asset).carrying()).isEqualTo(sar("0.00"));
        assertThat(mizan.books().assets().plans().get(asset).isOver()).isTrue();
        assetsAgree(mizan);
    }
}
