// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.late;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A shop that buys goods by their pieces, sells some and takes some back, one thing an hour. Tea costs piece by piece, the
 * numbers of rice serve its warranty alone. All follows from the seed; one that forgets tells some deliveries late, some with
 * pieces that did not come, without pieces that did, or with a number that was read wrongly.
 */
final class PieceLife {
    private final Mizan shop;
    private final ManualEnv env;
    private final Random chance;
    private final boolean forgets;
    private final TillDoor till;
    private final List<Runnable> late = new ArrayList<>();
    private final List<PieceOf> sure = new ArrayList<>();
    private final TreeMap<Integer, DocumentId> sales = new TreeMap<>();
    private final TreeMap<Integer, PieceOf> out = new TreeMap<>();
    private int next;

    PieceLife(Mizan shop, ManualEnv env, long seed, boolean forgets) {
        this.shop = shop;
        this.env = env;
        this.chance = new Random(seed);
        this.forgets = forgets;
        env.set(BoughtLife.BEGIN);
        this.till = shop.till("T1");
        till.open(sar("90000.00")).orElseThrow();
        shop.serials().track(TEA).orElseThrow();
        shop.serials().trackOnly(RICE).orElseThrow();
    }

    void hours(int many) {
        for (int hour = 0; hour < many; hour++) {
            next++;
            env.set(BoughtLife.at(next));
            int kind = chance.nextInt(6);
            if (kind < 2) {
                comes(chance.nextInt(3), chance.nextInt(3), chance.nextInt(6));
            } else if (kind < 5) {
                sell(chance.nextInt(1000));
            } else {
                takeBack(chance.nextInt(1000));
            }
        }
    }

    void after(int hour) {
        next = hour;
    }

    private static List<PieceOf> pieces(Sku sku, String prefix, int from, int to) {
        List<PieceOf> pieces = new ArrayList<>();
        for (int piece = from; piece < to; piece++) {
            pieces.add(new PieceOf(sku, prefix + "-" + piece));
        }
        return pieces;
    }

    /** An order of its own: 6 of each come, of which all but some are told, and some that were never there. */
    private void comes(int missing, int wrong, int how) {
        String order = "PO-" + next;
        String note = "DN-" + next;
        shop.buy()
                .orderAt(order, shop.buy().terms(GULF).orElseThrow(), List.of(priced(TEA), priced(RICE)))
                .orElseThrow();
        shop.buy().by(BUYER).approve(order).orElseThrow();
        List<PieceOf> tea = pieces(TEA, note, 0, 6);
        List<PieceOf> rice = pieces(RICE, note, 0, 6);
        List<PieceOf> right = both(tea, rice);
        Instant at = BoughtLife.at(next);
        if (how < 2 && forgets) {
            late.add(() -> shop.stock()
                    .late()
                    .pieces()
                    .receive(order, note, at, goods(right), right)
                    .orElseThrow());
            return;
        }
        List<PieceOf> known = both(tea.subList(missing, 6), rice.subList(wrong, 6));
        if (how >= 2) {
            sure.addAll(known);
        }
        if (!forgets) {
            receive(order, note, right);
            return;
        }
        List<PieceOf> never = both(pieces(TEA, "X" + note, 0, wrong), pieces(RICE, "X" + note, 0, missing));
        receive(order, note, both(never, known));
        if (missing + wrong > 0) {
            DocumentId receipt = shop.buy().landed().receipts(note).get(0).document();
            List<PieceOf> unnamed = both(tea.subList(0, missing), rice.subList(0, wrong));
            late.add(() -> shop.stock()
                    .late()
                    .pieces()
                    .correct("C-" + note, receipt, never, unnamed)
                    .orElseThrow());
        }
    }

    private PricedGoods priced(Sku sku) {
        return new PricedGoods(sku, Quantity.pieces(9), Money.ofMinor(300 + 17L * next, Currency.SAR));
    }

    private static List<PieceOf> both(List<PieceOf> one, List<PieceOf> other) {
        List<PieceOf> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Goods> goods(List<PieceOf> pieces) {
        return Stream.of(TEA, RICE)
                .map(sku -> Storehouse.goods(
                        sku, pieces.stream().filter(it -> it.sku().equals(sku)).count()))
                .toList();
    }

    private void receive(String order, String note, List<PieceOf> pieces) {
        shop.serials().receive(order, note, goods(pieces), pieces).orElseThrow();
    }

    private void sell(int which) {
        if (!sure.isEmpty()) {
            PieceOf piece = sure.remove(which % sure.size());
            sales.put(
                    next,
                    till.scan(till.basket(), piece.sku().value())
                            .then(it -> it.piece(1, piece.serial()))
                            .then(it -> till.sell(it, sar("500.00")))
                            .orElseThrow()
                            .id());
            out.put(next, piece);
        }
    }

    private void takeBack(int which) {
        if (!out.isEmpty()) {
            int sale = List.copyOf(out.keySet()).get(which % out.size());
            till.takeBack(sales.get(sale), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            sure.add(out.remove(sale));
        }
    }

    /** Tells what is late, in any order. */
    void catchUp(Random order) {
        env.set(BoughtLife.at(next).plusSeconds(60));
        Collections.shuffle(late, order);
        late.forEach(Runnable::run);
        late.clear();
    }
}
