// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.catchweight;

import static dev.mizan.laws.catchweight.PackDay.BOX;
import static dev.mizan.laws.catchweight.PackDay.PACK;
import static dev.mizan.laws.catchweight.PackReceipt.SIZES;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.ordered;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.correction.PackCorrectionReason;
import dev.mizan.inventory.correction.RecostReason;
import dev.mizan.inventory.history.BackDating;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Receipts of assorted packs put right, by examples: two S, four M and three L to a pack. */
class PacksRightTest {
    private static Mizan shop(BackDating policy, List<Long> weights) {
        Shop of = Storehouse.withTown();
        ValuationPolicy fifo = ValuationPolicy.all(Valuation.FIFO);
        Mizan mizan = Storehouse.open(of.policies(of.policies().valuation(fifo).backDating(policy)));
        mizan.books().furnish().orElseThrow();
        PackDay.define(mizan, weights);
        return mizan;
    }

    private static DocumentId receipt(Mizan shop, String note) {
        return shop.buy().landed().receipts(note).get(0).document();
    }

    private static MissingFromPack missing(Sku pack, Sku variant, long pieces) {
        return new MissingFromPack(pack, variant, Quantity.pieces(pieces));
    }

    private static void lies(Mizan shop, long small, long middle, long large, String worth) {
        assertThat(shop.stock().onHand(SIZES.get(0))).contains(Quantity.pieces(small));
        assertThat(shop.stock().onHand(SIZES.get(1))).contains(Quantity.pieces(middle));
        assertThat(shop.stock().onHand(SIZES.get(2))).contains(Quantity.pieces(large));
        assertThat(shop.stock().value()).isEqualTo(sar(worth));
    }

    /** Two packs of the note's three came; one middle shirt was not in them, and the supplier's bill takes it off. */
    @Test
    void anOrderOwesWholePacksUntilItsBillSaysLess() {
        try (Mizan shop = shop(BackDating.REPLAY, List.of())) {
            ordered(shop, "PO-1", at(PACK, 3, "90.00"));
            shop.buy().receive("PO-1", "DN-1", List.of(goods(PACK, 3))).orElseThrow();
            var packs = shop.stock().late().packs();
            packs.correct(
                            "C-1",
                            receipt(shop, "DN-1"),
                            List.of(goods(PACK, 2)),
                            List.of(missing(PACK, SIZES.get(1), 1)))
                    .orElseThrow();
            lies(shop, 4, 7, 6, "170.00");
            assertThat(shop.buy().notInvoiced()).isEqualTo(sar("180.00"));
            assertThat(balance(shop, AccountRole.PURCHASE_VARIANCE)).isEqualTo(sar("10.00"));
            shop.buy()
                    .bill(SupplierBill.of(
                            "B-1", "PO-1", LocalDate.of(2026, 11, 22), List.of(at(PACK, 2, "85.00")), sar("0.00")))
                    .orElseThrow();
            shop.buy().acceptDispute(GULF, "B-1");
            assertThat(balance(shop, AccountRole.PURCHASE_VARIANCE).isZero()).isTrue();
            assertThat(shop.buy().notInvoiced().isZero()).isTrue();
        }
    }

    /** What was in a pack when it came counts, not what is in one since. */
    @Test
    void aPackIsWhatItWasWhenItCame() {
        for (BackDating policy : BackDating.values()) {
            try (Mizan shop = shop(policy, List.of(4L, 5L, 5L))) {
                PackDay.receive(shop, 25_800, 2);
                Kit other = new Kit(List.of(new Kit.Part(SIZES.get(0), 9)));
                shop.stock()
                        .packs()
                        .define(AssortedPack.even(PACK, other, AssortedPack.Lying.AS_VARIANTS))
                        .orElseThrow();
                shop.stock()
                        .late()
                        .correct("C-1", receipt(shop, "DN"), List.of(goods(PACK, 1)))
                        .orElseThrow();
                lies(shop, 2, 4, 3, "129.00");
                assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                        .isEqualTo(sar("-129.00"));
            }
        }
    }

    /** Of goods of no order what really was paid: 90.00 is 100.00, of the shirts that were sold too. */
    @Test
    void anotherCostGoesWhereTheShirtsAre() {
        for (BackDating policy : List.of(BackDating.REPLAY, BackDating.CORRECT_NOW)) {
            try (Mizan shop = shop(policy, List.of())) {
                PackDay.receive(shop, 9_000, 1);
                var till = shop.till("T1");
                till.open(sar("0.00")).orElseThrow();
                till.scan(till.basket(), SIZES.get(0).value(), Quantity.pieces(2))
                        .then(it -> till.sell(it, sar("92.00")))
                        .orElseThrow();
                shop.stock()
                        .late()
                        .recost("C-1", receipt(shop, "DN"), List.of(at(PACK, 1, "108.00")))
                        .orElseThrow();
                lies(shop, 0, 4, 3, "84.00");
                boolean then = policy == BackDating.REPLAY;
                assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar(then ? "24.00" : "20.00"));
                assertThat(balance(shop, AccountRole.PURCHASE_VARIANCE)).isEqualTo(sar(then ? "0.00" : "4.00"));
                assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                        .isEqualTo(sar("-108.00"));
            }
        }
    }

    /** 17.00 of freight by the piece are for the seventeen shirts that came, a riyal each. */
    @Test
    void freightIsSharedByTheShirtsThatCame() {
        try (Mizan shop = shop(BackDating.REPLAY, List.of())) {
            ordered(shop, "PO-1", at(PACK, 3, "90.00"));
            shop.buy().receive("PO-1", "DN-1", List.of(goods(PACK, 3))).orElseThrow();
            DocumentId receipt = receipt(shop, "DN-1");
            shop.stock()
                    .late()
                    .packs()
                    .correct("C-1", receipt, List.of(goods(PACK, 2)), List.of(missing(PACK, SIZES.get(1), 1)))
                    .orElseThrow();
            var charged = shop.buy()
                    .landed()
                    .charge(ChargesBill.of(
                            Storehouse.NILE,
                            "F-1",
                            LocalDate.of(2026, 11, 22),
                            List.of(Charge.of(Charge.Kind.FREIGHT, sar("17.00"), AllocationBasis.QUANTITY)),
                            List.of(receipt),
                            sar("0.00")))
                    .orElseThrow();
            assertThat(charged.stock()).isEqualTo(sar("17.00"));
            lies(shop, 4, 7, 6, "187.00");
            assertThat(shop.stock().list().stream()
                            .filter(it -> it.sku().equals(SIZES.get(1)))
                            .map(it -> it.value())
                            .toList())
                    .containsExactly(sar("77.00"));
        }
    }

    /** Eight are sold of which four had cost 48.00, not 40.00. Then a note turns up by which eight had come before all of them. */
    @Test
    void aCostOfGoodsThatAreGoneIsKnownWhenTheyAreThereAgain() {
        try (Mizan shop = shop(BackDating.REPLAY, List.of())) {
            shop.stock().receive("DN-1", List.of(tea(4, "40.00"))).orElseThrow();
            shop.stock().receive("DN-2", List.of(tea(4, "80.00"))).orElseThrow();
            var till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            till.scan(till.basket(), "TEA", Quantity.pieces(8))
                    .then(it -> till.sell(it, sar("92.00")))
                    .orElseThrow();
            shop.stock()
                    .late()
                    .recost("C-1", receipt(shop, "DN-1"), List.of(at(TEA, 4, "48.00")))
                    .orElseThrow();
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("128.00"));
            Instant earlier = Instant.parse("2026-11-22T06:00:00Z");
            shop.stock()
                    .valuing()
                    .receive("DN-0", shop.stock().place(), earlier, List.of(tea(8, "40.00")))
                    .orElseThrow();
            assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("40.00"));
            assertThat(shop.stock().value()).isEqualTo(sar("128.00"));
        }
    }

    private static GoodsReceipt.Line tea(long pieces, String cost) {
        return new GoodsReceipt.Line(TEA, Quantity.pieces(pieces), sar(cost));
    }

    /** A box that lies in stock as a box is corrected as any other goods, whatever is in it. */
    @Test
    void aBoxIsABox() {
        try (Mizan shop = shop(BackDating.REPLAY, List.of())) {
            shop.stock()
                    .receive("DN", List.of(new GoodsReceipt.Line(BOX, Quantity.pieces(3), sar("270.00"))))
                    .orElseThrow();
            shop.stock()
                    .late()
                    .correct("C-1", receipt(shop, "DN"), List.of(goods(BOX, 2)))
                    .orElseThrow();
            assertThat(shop.stock().onHand(BOX)).contains(Quantity.pieces(2));
            assertThat(shop.stock().value()).isEqualTo(sar("180.00"));
        }
    }

    @Test
    void whatCanNotHaveBeenIsRefusedAndChangesNothing() {
        try (Mizan shop = shop(BackDating.REPLAY, List.of())) {
            ordered(shop, "PO-1", at(PACK, 2, "90.00"), at(RICE, 2, "5.00"));
            shop.buy()
                    .receive("PO-1", "DN-1", List.of(goods(PACK, 2), goods(RICE, 2)))
                    .orElseThrow();
            PackDay.receive(shop, 9_000, 1);
            var digests = shop.digests();
            DocumentId receipt = receipt(shop, "DN-1");
            var late = shop.stock().late();
            var packs = late.packs();
            Sku small = SIZES.get(0);
            assertThat(why(late.correct("C", receipt, List.of(goods(small, 3)))))
                    .isEqualTo(PackCorrectionReason.IN_A_PACK);
            assertThat(why(late.correct("C", receipt, List.of(goods(PACK, 3))))).isEqualTo(PurchaseReason.TOO_MUCH);
            assertThat(why(packs.correct("C", receipt, List.of(), List.of(missing(RICE, small, 1)))))
                    .isEqualTo(PackCorrectionReason.NO_PACK);
            assertThat(why(packs.correct("C", receipt, List.of(), List.of(missing(PACK, RICE, 1)))))
                    .isEqualTo(PackCorrectionReason.NOT_IN_IT);
            assertThat(why(packs.correct("C", receipt, List.of(), List.of(missing(PACK, small, 5)))))
                    .isEqualTo(PackCorrectionReason.MORE_THAN_IN_IT);
            assertThat(why(packs.correct("C", receipt, List.of(), List.of(missing(PACK, small, -1)))))
                    .isEqualTo(CorrectionReason.BELOW_ZERO);
            assertThat(why(packs.correct("C", receipt, List.of(), List.of(missing(PACK, small, 0)))))
                    .isEqualTo(CorrectionReason.NOTHING);
            assertThat(why(packs.correct(
                            "C", receipt, List.of(), List.of(missing(PACK, small, 1), missing(PACK, small, 2)))))
                    .isEqualTo(CorrectionReason.NAMED_TWICE);
            assertThat(why(late.recost("C", receipt, List.of(at(PACK, 2, "170.00")))))
                    .isEqualTo(RecostReason.PRICED_BY_ORDER);
            DocumentId loose = receipt(shop, "DN");
            assertThat(why(late.recost("C", loose, List.of(at(PACK, 1, "-1.00")))))
                    .isEqualTo(RecostReason.WRONG_COST);
            assertThat(why(late.recost("C", loose, List.of(at(PACK, 0, "1.00")))))
                    .isEqualTo(RecostReason.WRONG_COST);
            assertThat(why(late.recost("C", loose, List.of(at(PACK, 1, "90.00")))))
                    .isEqualTo(CorrectionReason.NOTHING);
            assertThat(shop.digests()).isEqualTo(digests);
        }
    }
}
