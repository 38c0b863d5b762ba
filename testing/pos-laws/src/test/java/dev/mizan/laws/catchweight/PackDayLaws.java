// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Packs of several variants are their variants in stock, and one thing on every document. */
class PackDayLaws {
    @Property(tries = 20)
    void variantsAndPacksAreWhatAPlainModelSays(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open(Storehouse.withTown())) {
            PackDay day = new PackDay(shop, chance);
            day.live(30);
            assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
            day.billAll();
            assertThat(shop.buy().notInvoiced()).isEqualTo(sar("0.00"));
            assertThat(shop.buy().disputes()).isEmpty();
        }
    }

    /** Exact shares cut off, what is left to the largest fractions; by weights where they are told, else each piece the same. */
    @Property(tries = 60)
    void aPacksCostIsSharedToTheLastUnit(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cost,
            @ForAll @IntRange(min = 1, max = 9) int packs,
            @ForAll boolean weighted,
            @ForAll Random chance) {
        try (Mizan shop = Storehouse.open(Storehouse.shop())) {
            List<Long> weights = weighted
                    ? List.of(1L + chance.nextInt(9), 1L + chance.nextInt(9), 1L + chance.nextInt(9))
                    : List.of();
            PackDay.define(shop, weights);
            List<Long> values = PackDay.receive(shop, cost, packs);
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < 3; i++) {
                sum = sum.add(BigInteger.valueOf(PackDay.NEEDS[i] * (weighted ? weights.get(i) : 1)));
            }
            long total = 0;
            for (int i = 0; i < 3; i++) {
                BigInteger exact = BigInteger.valueOf(cost)
                        .multiply(BigInteger.valueOf(PackDay.NEEDS[i] * (weighted ? weights.get(i) : 1)));
                BigInteger off = BigInteger.valueOf(values.get(i)).multiply(sum).subtract(exact);
                assertThat(off.abs()).isLessThan(sum);
                total += values.get(i);
            }
            assertThat(total).isEqualTo(cost);
        }
    }

    @Property(tries = 3)
    void aRestartKnowsThePacks(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("packs").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            new PackDay(shop, chance).live(15);
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
            assertThat(again.stock().packs().find(PackDay.BOX).orElseThrow().lies())
                    .isEqualTo(AssortedPack.Lying.AS_PACK);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }
}
