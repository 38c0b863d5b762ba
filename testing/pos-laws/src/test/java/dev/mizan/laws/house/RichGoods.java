// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import java.time.LocalDate;
import java.util.List;

/** All that leaves a fact about goods beside selling them. */
final class RichGoods {
    private static final SupplierId GULF = new SupplierId("GULF");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private RichGoods() {}

    static void live(Mizan shop) {
        buy(shop);
    }

    private static void buy(Mizan shop) {
        ActorId buyer = new ActorId("buyer");
        Quantity ten = Quantity.pieces(10);
        shop.buy()
                .define(new Supplier(GULF, Text.of("Gulf Trading", "تجارة الخليج"), 3, 30))
                .orElseThrow();
        shop.buy()
                .agree(List.of(new PriceAgreement(GULF, CornerShop.CUP, ten, sar("9.50"), Period.year(2026))))
                .orElseThrow();
        shop.buy().limit(buyer, sar("500.00")).orElseThrow();
        List<Goods> cups = List.of(new Goods(CornerShop.CUP, ten));
        shop.buy().ask("RFQ-1", List.of(GULF), cups, DAY).orElseThrow();
        shop.buy()
                .answer("RFQ-1", GULF, List.of(new PricedGoods(CornerShop.CUP, ten, sar("9.40"))), DAY)
                .orElseThrow();
        shop.buy().accept("PO-1", "RFQ-1", shop.buy().terms(GULF).orElseThrow()).orElseThrow();
        shop.buy().by(buyer).approve("PO-1").orElseThrow();
        shop.buy()
                .receive("PO-1", "DN-1", List.of(new Goods(CornerShop.CUP, Quantity.pieces(6))))
                .orElseThrow();
        shop.buy()
                .bill(SupplierBill.of(
                        "INV-1", "PO-1", DAY, List.of(new PricedGoods(CornerShop.CUP, ten, sar("9.40"))), sar("14.10")))
                .orElseThrow();
        shop.buy().rejectDispute(GULF, "INV-1").orElseThrow();
        shop.buy()
                .sendBack("PO-1", "RN-1", List.of(new Goods(CornerShop.CUP, Quantity.pieces(1))))
                .orElseThrow();
        shop.buy().close("PO-1", "no more").orElseThrow();
    }
}
