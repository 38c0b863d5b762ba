// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.ordered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A receipt of packs and of shirts beside them that is told wrongly and put right, and what a plain model says of it. */
final class PackReceipt {
    static final List<Sku> SIZES = List.of(Sku.of("SHIRT-S"), Sku.of("SHIRT-M"), Sku.of("SHIRT-L"));
    static final Sku BESIDE = SIZES.get(1);
    private static final long PRICE = 10_001;
    private static final long BESIDE_PRICE = 1_130;

    private final Random chance;
    private final boolean ordered;
    final List<Long> weights;
    private final long[] missing = new long[3];
    private long packs;
    private long beside;
    private long cost;
    private long besideCost;
    private long pricedPacks;
    private long pricedCost;
    private final long besidePriced;
    private final long besidePricedCost;

    PackReceipt(Random chance, boolean ordered) {
        this.chance = chance;
        this.ordered = ordered;
        this.weights = chance.nextBoolean() ? List.of() : List.of(1L + some(9), 1L + some(9), 1L + some(9));
        this.packs = 1 + some(6);
        this.beside = 1 + some(5);
        this.cost = ordered ? packs * PRICE : some(100_000);
        this.besideCost = ordered ? beside * BESIDE_PRICE : some(9_000);
        this.pricedPacks = packs;
        this.pricedCost = cost;
        this.besidePriced = beside;
        this.besidePricedCost = besideCost;
    }

    private int some(int many) {
        return chance.nextInt(many);
    }

    private static Money money(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    /** By the pack, as the delivery note says. */
    DocumentId tell(Mizan shop) {
        if (ordered) {
            ordered(
                    shop,
                    "PO",
                    new PricedGoods(PackDay.PACK, Quantity.pieces(9), money(PRICE)),
                    new PricedGoods(BESIDE, Quantity.pieces(9), money(BESIDE_PRICE)));
            shop.buy()
                    .receive("PO", "DN", List.of(goods(PackDay.PACK, packs), goods(BESIDE, beside)))
                    .orElseThrow();
        } else {
            shop.stock()
                    .receive(
                            "DN",
                            List.of(
                                    new GoodsReceipt.Line(PackDay.PACK, Quantity.pieces(packs), money(cost)),
                                    new GoodsReceipt.Line(BESIDE, Quantity.pieces(beside), money(besideCost))))
                    .orElseThrow();
        }
        return shop.buy().landed().receipts("DN").get(0).document();
    }

    /** Variant by variant, as the model says. */
    void tellRightly(Mizan shop) {
        List<GoodsReceipt.Line> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            if (steps(i) > 0) {
                lines.add(new GoodsReceipt.Line(SIZES.get(i), Quantity.pieces(steps(i)), money(value(i))));
            }
        }
        if (!lines.isEmpty()) {
            shop.stock().receive("DN", lines).orElseThrow();
        }
    }

    /** Puts one thing or several right. Where it was not taken, nothing has changed. */
    Outcome<?> correct(Mizan shop, String note, DocumentId receipt) {
        var before = shop.digests();
        long wasPacks = packs;
        long wasBeside = beside;
        long[] was = missing.clone();
        Outcome<?> outcome;
        if (!ordered && packs > 0 && some(3) == 0) {
            long right = isMissing() ? packs : 1 + some(6);
            long dear = some(100_000);
            outcome = shop.stock()
                    .late()
                    .recost(note, receipt, List.of(new PricedGoods(PackDay.PACK, Quantity.pieces(right), money(dear))));
            if (outcome.isDone()) {
                recosted(right, dear);
            }
        } else {
            List<Goods> really = new ArrayList<>();
            if (some(3) > 0) {
                packs = some(9);
                really.add(goods(PackDay.PACK, packs));
            }
            if (some(3) == 0) {
                beside = some(9);
                really.add(goods(BESIDE, beside));
            }
            List<MissingFromPack> less = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                if (some(2) == 0 || missing[i] > packs * PackDay.NEEDS[i]) {
                    missing[i] = some((int) (packs * PackDay.NEEDS[i]) + 1);
                    less.add(new MissingFromPack(PackDay.PACK, SIZES.get(i), Quantity.pieces(missing[i])));
                }
            }
            outcome = shop.stock().late().packs().correct(note, receipt, really, less);
            if (outcome.isDone()) {
                cost = ordered ? packs * PRICE : part(pricedCost, packs, pricedPacks);
                besideCost = ordered ? beside * BESIDE_PRICE : part(besidePricedCost, beside, besidePriced);
            } else {
                packs = wasPacks;
                beside = wasBeside;
                System.arraycopy(was, 0, missing, 0, 3);
            }
        }
        if (!outcome.isDone()) {
            assertThat(shop.digests()).isEqualTo(before);
        }
        return outcome;
    }

    private boolean isMissing() {
        return missing[0] + missing[1] + missing[2] > 0;
    }

    /** What is told of a cost is what later quantities cost in proportion to, unless it says nothing new. */
    private void recosted(long right, long dear) {
        packs = right;
        cost = dear;
        if (dear != part(pricedCost, right, pricedPacks)) {
            pricedPacks = right;
            pricedCost = dear;
        }
    }

    /** Half up. */
    private static long part(long whole, long some, long of) {
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(2 * some))
                .add(BigInteger.valueOf(of))
                .divide(BigInteger.valueOf(2 * of))
                .longValueExact();
    }

    long steps(int size) {
        return packs * PackDay.NEEDS[size] - missing[size] + (size == 1 ? beside : 0);
    }

    /** Its share of the packs' cost but for what is missing, and what came beside. */
    long value(int size) {
        long all = packs * PackDay.NEEDS[size];
        long share = packs == 0 ? 0 : part(shares()[size], all - missing[size], all);
        return share + (size == 1 ? besideCost : 0);
    }

    /** Each its exact share cut off, what is left of minor units to the largest fractions. */
    private long[] shares() {
        BigInteger[] weight = new BigInteger[3];
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 3; i++) {
            weight[i] = BigInteger.valueOf(PackDay.NEEDS[i] * (weights.isEmpty() ? 1 : weights.get(i)));
            sum = sum.add(weight[i]);
        }
        long[] shares = new long[3];
        BigInteger[] rest = new BigInteger[3];
        long left = cost;
        for (int i = 0; i < 3; i++) {
            BigInteger[] exact = BigInteger.valueOf(cost).multiply(weight[i]).divideAndRemainder(sum);
            shares[i] = exact[0].longValueExact();
            rest[i] = exact[1];
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int most = 0;
            for (int i = 1; i < 3; i++) {
                most = rest[i].compareTo(rest[most]) > 0 ? i : most;
            }
            rest[most] = BigInteger.ONE.negate();
            shares[most]++;
        }
        return shares;
    }

    /** What all of it is worth in stock. */
    long worth() {
        return value(0) + value(1) + value(2);
    }

    /** What is owed for it: an order owes whole packs. */
    long owed() {
        return ordered ? cost + besideCost : worth();
    }
}
