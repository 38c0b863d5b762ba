// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import dev.mizan.core.price.shelf.UnitPrice;
import dev.mizan.core.pricing.shelf.LabelMissed;
import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.core.pricing.shelf.LabelPromotion;
import dev.mizan.core.pricing.shelf.LabelsHung;
import dev.mizan.core.pricing.shelf.LabelsPutBack;
import dev.mizan.core.pricing.shelf.LabelsTaken;
import dev.mizan.core.pricing.shelf.PackContent;
import dev.mizan.core.pricing.shelf.PackContentsTold;
import dev.mizan.core.pricing.shelf.ShelfLabel;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.inventory.dropship.DropShipAgreed;
import dev.mizan.inventory.dropship.DropShipEnded;
import dev.mizan.inventory.dropship.SaleDropShipped;
import dev.mizan.inventory.hold.AheadEnded;
import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.lot.ShelfLife;
import dev.mizan.inventory.lot.ShelfLivesSet;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.rebate.RebateAccrued;
import dev.mizan.inventory.rebate.RebateAgreed;
import dev.mizan.inventory.rebate.RebateParts;
import dev.mizan.inventory.rebate.RebateSettled;
import dev.mizan.inventory.rebate.RebateShares;
import dev.mizan.inventory.rebate.RebateTerms;
import dev.mizan.inventory.reorder.Demand;
import dev.mizan.inventory.reorder.ReorderPlan;
import dev.mizan.inventory.reorder.ReorderPlansSet;
import dev.mizan.inventory.reorder.ReorderPolicy;
import dev.mizan.inventory.reorder.SupplierDays;
import dev.mizan.inventory.reorder.SupplierDaysSet;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One fact of each kind that is about labels, rebates and how goods are ordered and promised. */
final class ShelfFacts {
    private static final SupplierId GULF = new SupplierId("GULF");
    private static final StoreId MAIN = new StoreId("main");
    private static final Sku TEA = Sku.of("TEA");

    private ShelfFacts() {}

    static Map<String, Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(labels());
        facts.addAll(rebates());
        facts.addAll(orders());
        Map<String, Fact> byName = new TreeMap<>();
        facts.forEach(it -> byName.put(it.factType().name(), it));
        return byName;
    }

    private static List<Fact> labels() {
        LabelOf tea = new LabelOf(TEA, Unit.PIECE);
        LabelOf rice = new LabelOf(Sku.of("RICE"), Unit.KILOGRAM);
        ShelfLabel label = new ShelfLabel(
                tea,
                sar("11.50"),
                Optional.of(new UnitPrice(sar("2.88"), Quantity.of(100, Unit.MILLILITRE))),
                List.of(new LabelPromotion(new PromotionId("RAMADAN"), "0123456789abcdef")));
        ShelfLabel plain = new ShelfLabel(rice, sar("7.00"), Optional.empty(), List.of());
        return List.of(
                new PackContentsTold(List.of(
                        new PackContent(TEA, Quantity.of(400, Unit.MILLILITRE), Quantity.of(100, Unit.MILLILITRE)))),
                new LabelsTaken(MAIN, "J-1", List.of(label, plain), List.of(new LabelOf(TEA, Unit.DOZEN))),
                new LabelsHung(MAIN, "J-1", List.of(tea)),
                new LabelsPutBack(MAIN, "J-1"),
                new LabelMissed(MAIN, tea));
    }

    private static List<Fact> rebates() {
        DocumentId receipt = DocumentId.of("shop/main/T1@1#7");
        RebateShares shares = new RebateShares(List.of(receipt), List.of(TEA), Column.of(-300_00));
        RebateShares more = new RebateShares(List.of(receipt), List.of(TEA), Column.of(-5_00));
        Money nothing = sar("0.00");
        return List.of(
                new RebateAgreed(new RebateTerms(
                        "YEAR",
                        GULF,
                        Period.year(2026),
                        List.of(
                                new RebateTerms.Step(nothing, Percent.of("1")),
                                new RebateTerms.Step(sar("10000.00"), Percent.of("2.5"))))),
                new RebateAccrued(
                        "R-1",
                        GULF,
                        Optional.of("YEAR"),
                        sar("300.00"),
                        shares,
                        new RebateParts(sar("-60.00"), nothing, sar("-240.00"), nothing, nothing)),
                new RebateSettled(
                        GULF,
                        "CN-1",
                        LocalDate.of(2026, 12, 31),
                        List.of("R-1"),
                        sar("300.00"),
                        sar("305.00"),
                        sar("45.75"),
                        more,
                        new RebateParts(nothing, nothing, sar("-5.00"), nothing, nothing)));
    }

    private static List<Fact> orders() {
        PlaceId main = new PlaceId("main");
        Demand demand = new Demand(new BigDecimal("12.5"), new BigDecimal("3.25"));
        List<ReorderPlan> plans = new ArrayList<>();
        for (ReorderPolicy policy : List.of(
                new ReorderPolicy.MinMax(5, 20),
                new ReorderPolicy.OrderPoint(5, 12),
                new ReorderPolicy.Covering(new BigDecimal("0.95"), 7),
                new ReorderPolicy.Economic(new BigDecimal("0.975"), new BigDecimal("5000"), new BigDecimal("0.25")),
                new ReorderPolicy.ShortLived(new BigDecimal("60"), new BigDecimal("20"), 1))) {
            plans.add(ReorderPlan.of(main, Sku.of("I" + plans.size()), GULF, policy, demand));
        }
        plans.add(plans.get(0).by(6).room(60));
        return List.of(
                new ShelfLivesSet(List.of(new ShelfLife(TEA, 30, 3))),
                new DropShipAgreed(TEA, GULF),
                new DropShipEnded(TEA),
                new SaleDropShipped("T1-000007", List.of("DS-T1-000007-GULF")),
                new AheadPromised("C-1", List.of(new Need(main, TEA, 3)), LocalDate.of(2026, 12, 1)),
                new AheadEnded("C-1", AheadEnded.How.PICKED),
                new ReorderPlansSet(plans),
                new SupplierDaysSet(new SupplierDays(
                        GULF,
                        true,
                        List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        Map.of(LocalDate.of(2026, 9, 23), Text.of("National Day", "اليوم الوطني")))));
    }

    static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}
