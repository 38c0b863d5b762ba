// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.bill.claim.FundedShare;
import dev.mizan.core.bill.claim.VendorClaimed;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.redeem.AllowanceGranted;
import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.promotion.redeem.AllowanceRestored;
import dev.mizan.core.promotion.redeem.AllowanceTaken;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.redeem.LimitsGivenBack;
import dev.mizan.core.promotion.redeem.LimitsSpent;
import dev.mizan.core.promotion.redeem.Move;
import dev.mizan.core.promotion.redeem.SpentTwice;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.PromotionPart;
import dev.mizan.inventory.hold.StockAllowanceDrawn;
import dev.mizan.inventory.hold.StockAllowanceHandedBack;
import dev.mizan.inventory.hold.StockAllowanceTaken;
import dev.mizan.inventory.hold.StockAllowed;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One fact of every kind that limits, allowances, claw-back and claims leave; how they come about is shown by the laws of limits. */
final class LimitFacts {
    private static final PromotionId EID = new PromotionId("EID");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private LimitFacts() {}

    static List<Fact> all() {
        DocumentId sale = DocumentId.of("shop/main/T2@1#7");
        Move serial = new Move(LimitKey.serial("EID-00017"), EID, DAY, new Usage(1, 0, 0), GiveBack.NEVER);
        Move budget = new Move(LimitKey.of(EID), EID, DAY, new Usage(1, 2, 1_250), GiveBack.AMOUNTS_AS_RETURNED);
        Move back = new Move(LimitKey.of(EID), EID, DAY, new Usage(0, 0, -250), GiveBack.AMOUNTS_AS_RETURNED);
        BatchId id = BatchId.of("00000001-0000-4000-8000-0000000000fe");
        AllowanceGranted grant =
                new AllowanceGranted(id, "shop/main/T2", budget, Optional.of(Instant.parse("2026-11-22T21:00:00Z")));
        Move own = new Move(LimitKey.allowance(EID, "shop/main/T2"), EID, DAY, new Usage(1, 0, 250), GiveBack.NEVER);
        AllowanceHandedBack handed = new AllowanceHandedBack(id, List.of(own));
        List<Need> goods = List.of(new Need(new PlaceId("main"), Sku.of("TEA"), 12));
        StockAllowed allowed =
                new StockAllowed("T2-NOV-22", "shop/main/T2", goods, Instant.parse("2026-11-23T00:00:00Z"), true);
        return List.of(
                allowed,
                new StockAllowanceTaken(allowed),
                new StockAllowanceDrawn("T2-NOV-22", StockAllowanceDrawn.Step.LEFT, "", goods),
                new StockAllowanceHandedBack("T2-NOV-22"),
                new LimitsSpent(List.of(serial, budget)),
                new LimitsGivenBack(List.of(back)),
                grant,
                AllowanceTaken.of(grant),
                handed,
                AllowanceRestored.of(handed),
                new SpentTwice(sale, List.of(LimitKey.serial("EID-00017"))),
                new ClawedBack(
                        sale,
                        sar("40.00"),
                        sar("40.00"),
                        sar("13.33"),
                        sar("0.00"),
                        List.of(new PromotionPart(EID, Optional.of(new SupplierId("LUMEN")), 867, 466))),
                new VendorClaimed(
                        new SupplierId("LUMEN"),
                        Currency.SAR,
                        DAY,
                        List.of(new FundedShare(EID, DAY.minusDays(1), 375), new FundedShare(EID, DAY, -25))));
    }
}
