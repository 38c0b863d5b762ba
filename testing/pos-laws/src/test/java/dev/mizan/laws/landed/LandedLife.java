// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.landed.Freight.MAIN;
import static dev.mizan.laws.landed.Freight.TOWN;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A shop that receives, sells, moves and takes back; all that it does follows from the seed. */
final class LandedLife {
    private final Mizan shop;
    private final Random chance;
    private final long extra;
    private final TillDoor till;
    private final Map<DocumentId, Long> out = new LinkedHashMap<>();

    LandedLife(Mizan shop, long seed, long extra) {
        this.shop = shop;
        this.chance = new Random(seed);
        this.extra = extra;
        this.till = shop.till("T1");
        till.open(sar("90000.00")).orElseThrow();
        receive(0);
    }

    void days(int from, int to) {
        for (int step = from; step < to; step++) {
            switch (chance.nextInt(6)) {
                case 0 -> receive(step);
                case 1 -> away(step);
                case 2 -> back();
                default -> sell();
            }
        }
    }

    private void receive(int step) {
        Money cost = Money.ofMinor(50_00 + 13L * step + extra, Currency.SAR);
        shop.stock()
                .receive("DN-" + step, List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(7 + step % 5), cost)))
                .orElseThrow();
    }

    private void away(int step) {
        Quantity few = Quantity.pieces(1 + chance.nextInt(3));
        shop.stock()
                .send("T-" + step, MAIN, TOWN, List.of(new GoodsIssue.Line(TEA, few)))
                .then(sent -> shop.stock().receive(sent.number(), Map.of(TEA, few), false));
    }

    private void sell() {
        long pieces = 1 + chance.nextInt(4);
        if (shop.stock().onHand(TEA).orElseThrow().steps() >= pieces) {
            var basket = till.scan(till.basket(), "TEA", Quantity.pieces(pieces));
            out.put(till.sell(basket.orElseThrow(), sar("500.00")).orElseThrow().id(), pieces);
        }
    }

    void back() {
        List<DocumentId> open =
                out.keySet().stream().filter(it -> out.get(it) > 0).toList();
        if (!open.isEmpty()) {
            DocumentId sale = open.get(chance.nextInt(open.size()));
            back(sale, 1 + chance.nextInt(Math.toIntExact(out.get(sale))));
        }
    }

    private void back(DocumentId sale, long pieces) {
        till.takeBack(sale, List.of(new ReturnedItem(0, Quantity.pieces(pieces))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        out.merge(sale, -pieces, Long::sum);
    }

    void allBack() {
        out.forEach((sale, left) -> {
            for (long piece = 0; piece < left; piece++) {
                till.takeBack(sale, List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                        .orElseThrow();
            }
        });
        out.clear();
    }

    void charge(String note, String bill) {
        if (!shop.buy().landed().receipts(note).isEmpty()) {
            shop.buy()
                    .landed()
                    .charge(Freight.freight(shop, bill, "7.77", note))
                    .orElseThrow();
        }
    }

    void rebate(String note, String bill) {
        if (!shop.buy().landed().receipts(note).isEmpty()) {
            Charge rebate = Charge.of(Charge.Kind.REBATE, sar("3.33"), AllocationBasis.VALUE);
            List<DocumentId> receipts = List.of(Freight.receipt(shop, note));
            shop.buy()
                    .landed()
                    .charge(ChargesBill.of(Storehouse.GULF, bill, Freight.DAY, List.of(rebate), receipts, sar("0.00"))
                            .credited())
                    .orElseThrow();
        }
    }
}
