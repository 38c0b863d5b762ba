// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.stock.Storehouse.sar;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.ordering.OrderAmended;
import dev.mizan.inventory.ordering.OrderBelowLeast;
import dev.mizan.inventory.ordering.OrderMinimum;
import dev.mizan.inventory.ordering.OrderMinimumsSet;
import dev.mizan.inventory.ordering.OrderTold;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.PacksUnpacked;
import dev.mizan.inventory.pick.CustomerLife;
import dev.mizan.inventory.pick.CustomerLivesSet;
import dev.mizan.inventory.pick.LotsPicked;
import dev.mizan.inventory.pick.WholeLife;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.standing.ValuationRuled;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One fact of each kind that is about what was bought and changed since. */
final class BuyingFacts {
    private BuyingFacts() {}

    static Map<String, Fact> all() {
        Map<String, Fact> facts = new TreeMap<>();
        for (Fact fact : List.<Fact>of(
                corrected(),
                unpacked(),
                ruled(),
                minimums(),
                new CustomerLivesSet(
                        List.of(
                                CustomerLife.part("C-9", 2, 3),
                                CustomerLife.days("C-9", 30).of(Sku.of("TEA"))),
                        List.of(new WholeLife(Sku.of("TEA"), 360))),
                new LotsPicked(
                        "R-1",
                        "C-9",
                        LocalDate.of(2026, 12, 1),
                        List.of(new LotsPicked.Line(new PlaceId("main"), Sku.of("TEA"), "L1", 4))),
                amended(),
                new OrderBelowLeast("PO-2", sar("120.00"), sar("500.00")),
                new OrderTold("PO-1", 2))) {
            facts.put(fact.factType().name(), fact);
        }
        return facts;
    }

    private static OrderMinimumsSet minimums() {
        OrderMinimum gulf = OrderMinimum.of(new SupplierId("GULF"), sar("500.00"))
                .free(sar("800.00"), sar("100.00"))
                .when(OrderMinimum.Proposal.WAIT, OrderMinimum.ByHand.MARK);
        return new OrderMinimumsSet(List.of(gulf));
    }

    private static OrderAmended amended() {
        OrderTerms terms = OrderTerms.exact(new SupplierId("GULF"), new PlaceId("main"), LocalDate.of(2026, 12, 1));
        return new OrderAmended(
                "PO-1", 2, terms, List.of(new PricedGoods(Sku.of("TEA"), Quantity.pieces(12), sar("5.00"))), true);
    }

    private static ValuationRuled ruled() {
        return new ValuationRuled("V-1", "Food", Valuation.FIFO, LocalDate.of(2026, 11, 1));
    }

    private static PacksUnpacked unpacked() {
        Kit of = new Kit(List.of(new Kit.Part(Sku.of("TEA"), 2), new Kit.Part(Sku.of("RICE"), 1)));
        return new PacksUnpacked(
                List.of(new PricedGoods(Sku.of("PACK"), Quantity.pieces(4), sar("40.00"))),
                List.of(new AssortedPack(Sku.of("PACK"), of, List.of(1L, 2L), AssortedPack.Lying.AS_VARIANTS)));
    }

    private static ReceiptCorrected corrected() {
        return new ReceiptCorrected(
                "C-1",
                DocumentId.of("shop/main/office@1#7"),
                "PO-1",
                List.of(new PricedGoods(Sku.of("PACK"), Quantity.pieces(-2), sar("-20.00"))),
                List.of(new PricedGoods(Sku.of("TEA"), Quantity.pieces(-5), sar("-25.00"))),
                List.of(new MissingFromPack(Sku.of("PACK"), Sku.of("TEA"), Quantity.pieces(1))));
    }
}
