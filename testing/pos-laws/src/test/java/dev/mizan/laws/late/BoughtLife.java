// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.late;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.sar;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A shop that buys by orders, is billed, sends goods back, sells and takes back, one thing an hour. All follows from the seed;
 * one that forgets tells some of it late, and some deliveries with another quantity at first.
 */
final class BoughtLife {
    static final Instant BEGIN = Instant.parse("2026-10-20T06:00:00Z");
    private static final int ORDERS = 3;

    private final Mizan shop;
    private final ManualEnv env;
    private final Random chance;
    private final boolean forgets;
    private final TillDoor till;
    private final List<Runnable> late = new ArrayList<>();
    private final Map<Integer, DocumentId> sales = new HashMap<>();
    private final Map<Integer, Long> out = new HashMap<>();
    private final long[] kept = new long[ORDERS];
    private final long[] sureOf = new long[ORDERS];
    private final long[] billed = new long[ORDERS];
    private long sure;
    private int next;

    BoughtLife(Mizan shop, ManualEnv env, long seed, boolean forgets) {
        this.shop = shop;
        this.env = env;
        this.chance = new Random(seed);
        this.forgets = forgets;
        env.set(BEGIN);
        this.till = shop.till("T1");
        till.open(sar("90000.00")).orElseThrow();
        for (int order = 0; order < ORDERS; order++) {
            var prices = List.of(
                    new PricedGoods(TEA, Quantity.pieces(5000), Money.ofMinor(400 + 137L * order, Currency.SAR)));
            shop.buy()
                    .orderAt("PO-" + order, shop.buy().terms(GULF).orElseThrow(), prices)
                    .orElseThrow();
            shop.buy().by(BUYER).approve("PO-" + order).orElseThrow();
            comes(order, 10, 10, false);
        }
    }

    static Shop shop(Valuation method, BackDating policy, ManualEnv env) {
        Shop town = Storehouse.withTown().env(env);
        return town.policies(
                town.policies().valuation(ValuationPolicy.all(method)).backDating(policy));
    }

    static Mizan open(Shop shop) {
        Mizan mizan = Storehouse.open(shop);
        mizan.buy().limit(BUYER, sar("90000.00")).orElseThrow();
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    static Instant at(int hour) {
        return BEGIN.plus(Duration.ofHours(hour));
    }

    void hours(int many) {
        for (int hour = 0; hour < many; hour++) {
            next++;
            env.set(at(next));
            int kind = chance.nextInt(12);
            int order = chance.nextInt(ORDERS);
            int some = 1 + chance.nextInt(6);
            int told = Math.max(1, some + chance.nextInt(5) - 2);
            boolean isLate = chance.nextInt(3) == 0;
            if (kind < 3) {
                comes(order, some, told, isLate);
            } else if (kind == 3) {
                goesBack(order, some, isLate);
            } else if (kind == 4) {
                isBilled(order, some);
            } else if (kind == 5) {
                back(1 + chance.nextInt(next), some);
            } else {
                sell(1 + some / 2, isLate);
            }
        }
    }

    /** Goods of an order; one that forgets tells them late, or another quantity that is put right later. */
    private void comes(int order, long some, long told, boolean isLate) {
        String note = "DN-" + next;
        Instant at = at(next);
        kept[order] += some;
        if (forgets && isLate) {
            later(() -> shop.stock()
                    .late()
                    .receive("PO-" + order, note, at, List.of(goods(TEA, some)))
                    .orElseThrow());
        } else {
            long first = forgets ? told : some;
            shop.buy()
                    .receive("PO-" + order, note + "-" + order, List.of(goods(TEA, first)))
                    .orElseThrow();
            if (first != some) {
                DocumentId receipt =
                        shop.buy().landed().receipts(note + "-" + order).get(0).document();
                later(() -> shop.stock()
                        .late()
                        .correct("C-" + note, receipt, List.of(goods(TEA, some)))
                        .orElseThrow());
            }
        }
        if (!isLate) {
            sureOf[order] += Math.min(some, told);
            sure += Math.min(some, told);
        }
    }

    private void later(Runnable telling) {
        late.add(telling);
    }

    private void goesBack(int order, long some, boolean isLate) {
        if (sure < some || sureOf[order] < some || kept[order] - billed[order] < some) {
            return;
        }
        String note = "RN-" + next;
        Instant at = at(next);
        kept[order] -= some;
        sureOf[order] -= some;
        sure -= some;
        if (forgets && isLate) {
            later(() -> shop.stock()
                    .late()
                    .sendBack("PO-" + order, note, at, List.of(goods(TEA, some)))
                    .orElseThrow());
        } else {
            shop.buy().sendBack("PO-" + order, note, List.of(goods(TEA, some))).orElseThrow();
        }
    }

    /** For goods that came, whether they are told by now or not: what is not is disputed until it is. */
    private void isBilled(int order, long some) {
        if (kept[order] - billed[order] >= some) {
            billed[order] += some;
            Money price = Money.ofMinor(400 + 137L * order, Currency.SAR);
            shop.buy()
                    .bill(new SupplierBill(
                            "B-" + next,
                            "PO-" + order,
                            LocalDate.of(2026, 10, 20),
                            List.of(new PricedGoods(TEA, Quantity.pieces(some), price)),
                            Money.ofMinor(7, Currency.SAR),
                            false))
                    .orElseThrow();
        }
    }

    private void sell(long pieces, boolean isLate) {
        int number = next;
        Instant at = at(next);
        out.put(number, pieces);
        sure -= pieces;
        var basket = till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow();
        if (forgets && isLate) {
            later(() -> sales.put(
                    number,
                    till.onPaper()
                            .sell("P-" + number, at, basket, List.of(new Cash(sar("500.00"))))
                            .orElseThrow()
                            .goods()
                            .id()));
        } else {
            sales.put(number, till.sell(basket, sar("500.00")).orElseThrow().id());
        }
        if (isLate) {
            out.put(number, 0L);
        }
    }

    private void back(int number, long pieces) {
        if (out.getOrDefault(number, 0L) > 0) {
            long back = Math.min(pieces, out.get(number));
            till.takeBack(
                            sales.get(number),
                            List.of(new ReturnedItem(0, Quantity.pieces(back))),
                            ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            out.put(number, out.get(number) - back);
        }
    }

    /** Goes on at a later hour. */
    void after(int hour) {
        next = hour;
    }

    /** Tells what is late, in any order but that what goes back goes last, and accepts what was disputed for it. */
    void catchUp(Random order) {
        env.set(at(next).plusSeconds(60));
        Collections.shuffle(late, order);
        late.forEach(Runnable::run);
        late.clear();
        shop.buy()
                .disputes()
                .forEach(
                        it -> shop.buy().acceptDispute(it.supplier(), it.bill()).orElseThrow());
    }

    /** All that was sold in time and can come back, does. */
    void allBack() {
        sales.keySet().stream().sorted().forEach(number -> {
            back(number, Long.MAX_VALUE);
        });
    }
}
