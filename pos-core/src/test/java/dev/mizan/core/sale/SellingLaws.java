// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import static dev.mizan.core.gen.TenderGen.cashless;
import static dev.mizan.core.gen.TenderGen.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.Slip;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.SaleGen;
import dev.mizan.core.gen.TenderGen;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.TenderReason;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SellingLaws {
    private static final CheckoutId CHECKOUT = new CheckoutId(new UUID(0, 1));
    private static final Slip SLIP = SaleGen.slip(DocumentKind.SALE, 1);

    @Provide
    Arbitrary<Bill> bills() {
        return BillGen.bills();
    }

    @Provide
    Arbitrary<CashRounding> cash() {
        return TenderGen.cashRoundings();
    }

    @Provide
    Arbitrary<TenderKind> kinds() {
        return TenderGen.cashlessKinds();
    }

    @Property
    void whatWasPaidIsTheBillWithItsRounding(@ForAll("bills") Bill bill, @ForAll("cash") CashRounding cash) {
        SaleCompleted sale = SaleGen.sold(bill, cash);
        Settlement paid = sale.settlement();
        Money given = Money.sum(
                bill.currency(), paid.tenders().stream().map(Tender::amount).toList());
        assertThat(given.minus(paid.change())).isEqualTo(bill.gross().plus(paid.rounding()));
        assertThat(Fields.again(sale)).isEqualTo(sale);
    }

    @Property
    void aPriceForAKindOfPaymentIsPaidByThatKindAlone(
            @ForAll("bills") Bill any, @ForAll("kinds") TenderKind kind, @ForAll boolean split) {
        Bill bill = new Bill(
                any.channel(),
                any.customer(),
                Currency.SAR,
                any.books(),
                BillGen.of(1, 20_00).lines(),
                List.of(kind.code()));
        assertThat(Fields.again(new TenderBegun(CHECKOUT, 1, bill, List.of())).bill())
                .isEqualTo(bill);
        Cashless tender = cashless(kind, split ? 15_00 : 20_00, 1);
        TenderBegun begun = Selling.begin(
                        CHECKOUT, 1, bill, List.of(new PlannedTender(kind, tender.amount(), tender.key())))
                .orElseThrow();
        List<Tender> tenders = split ? List.of(tender, new Cash(sar(5_00))) : List.of(tender);
        Outcome<SaleCompleted> sale = Selling.complete(SLIP, begun, tenders, CashRounding.NONE);
        if (split) {
            assertRefused(sale, SaleReason.PRICED_FOR_OTHER_PAYMENT);
            assertRefused(
                    Selling.complete(SLIP, bill, List.of(new Cash(sar(20_00))), CashRounding.NONE),
                    SaleReason.PRICED_FOR_OTHER_PAYMENT);
        } else {
            assertThat(sale.orElseThrow().bill()).isEqualTo(bill);
        }
    }

    @Property
    void aTenderThatLeavesTheProcessIsBegunFirst(@ForAll("kinds") TenderKind kind) {
        Bill bill = BillGen.of(1, 20_00);
        Cashless tender = cashless(kind, 20_00, 1);
        List<PlannedTender> plan = List.of(new PlannedTender(kind, sar(20_00), tender.key()));
        assertRefused(Selling.complete(SLIP, bill, List.of(tender), CashRounding.NONE), SaleReason.TENDER_NOT_BEGUN);
        TenderBegun begun = Selling.begin(CHECKOUT, 1, bill, plan).orElseThrow();
        assertThat(Fields.again(begun)).isEqualTo(begun);
        SaleCompleted sale = Selling.complete(SLIP, begun, List.of(tender), CashRounding.NONE)
                .orElseThrow();
        assertThat(sale.checkout()).contains(CHECKOUT);
        assertThat(Fields.again(sale)).isEqualTo(sale);
        assertNotCovered(begun, cashless(kind, 20_00, 2));
        assertNotCovered(begun, cashless(kind, 20_01, 1));
        for (TenderKind other : TenderKind.values()) {
            if (other.begunFirst() && other != kind) {
                assertNotCovered(begun, cashless(other, 20_00, 1));
            }
        }
    }

    private static void assertNotCovered(TenderBegun begun, Cashless tender) {
        assertRefused(Selling.complete(SLIP, begun, List.of(tender), CashRounding.NONE), SaleReason.TENDER_NOT_BEGUN);
    }

    @Example
    void afterADeclineAnotherPaymentIsPlannedAndCashPaysTheRest() {
        Bill bill = BillGen.of(1, 115_50);
        TenderBegun begun =
                Selling.begin(CHECKOUT, 1, bill, List.of(plan(115_50, "first"))).orElseThrow();
        assertRefused(Selling.add(begun, List.of(plan(50_00, "first"))), TenderReason.KEY_TWICE);
        TenderAdded added = Selling.add(begun, List.of(plan(50_00, "pay-2"))).orElseThrow();
        assertThat(Fields.again(added)).isEqualTo(added);
        TenderBegun more = begun.with(added.planned());
        List<Tender> tenders = List.of(cashless(TenderKind.CARD, 50_00, 2), new Cash(sar(100_00)));
        SaleCompleted sale =
                Selling.complete(SLIP, more, tenders, CashRounding.NONE).orElseThrow();
        assertThat(sale.settlement().change()).hasToString("SAR 34.50");
    }

    private static PlannedTender plan(long minor, String key) {
        return new PlannedTender(TenderKind.CARD, sar(minor), new PaymentKey(key));
    }

    @Example
    void aPlanThatCanNotBeIsRefused() {
        Bill bill = BillGen.of(1, 20_00);
        assertNoPlan(SaleReason.NOT_A_PLAN, bill, plan(20_01, "a"));
        assertNoPlan(SaleReason.NOT_A_PLAN, bill, plan(0, "a"));
        assertNoPlan(SaleReason.NOT_A_PLAN, bill, new PlannedTender(TenderKind.CASH, sar(1), new PaymentKey("a")));
        assertNoPlan(TenderReason.KEY_TWICE, bill, plan(1, "a"), plan(2, "a"));
        assertNoPlan(
                TenderReason.CURRENCY_DIFFERS,
                bill,
                new PlannedTender(TenderKind.CARD, Money.ofMinor(1, Currency.USD), new PaymentKey("a")));
        assertNoPlan(
                TenderReason.TOO_MANY,
                bill,
                Collections.nCopies(21, plan(1, "a")).toArray(PlannedTender[]::new));
        assertNoPlan(SaleReason.NOTHING_TO_SELL, bill.with(List.of()), plan(1, "a"));
    }

    private static void assertNoPlan(Reason reason, Bill bill, PlannedTender... plans) {
        assertRefused(Selling.begin(CHECKOUT, 1, bill, List.of(plans)), reason);
    }

    @Example
    void nothingIsSoldForNothing() {
        Bill nothing = BillGen.of(1, 1).with(List.of());
        assertRefused(Selling.complete(SLIP, nothing, List.of(), CashRounding.NONE), SaleReason.NOTHING_TO_SELL);
        assertRefused(
                Selling.complete(SLIP, BillGen.of(1, 20_00), List.of(new Cash(sar(19_99))), CashRounding.NONE),
                TenderReason.TOO_SMALL);
        assertThat(Selling.complete(SLIP, BillGen.of(1, 0), List.of(), CashRounding.NONE)
                        .isDone())
                .isTrue();
    }

    @Example
    void aSaleIsOfTheSessionThatItsTendersWereBegunIn() {
        TenderBegun begun =
                Selling.begin(CHECKOUT, 2, BillGen.of(1, 5), List.of()).orElseThrow();
        assertThatThrownBy(() -> Selling.complete(SLIP, begun, List.of(new Cash(sar(5))), CashRounding.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aBillThatIsGivenUpIsABasketAgain(@ForAll("bills") Bill bill) {
        TenderBegun begun = Selling.begin(CHECKOUT, 1, bill, List.of()).orElseThrow();
        Basket basket = begun.basket(new StoreId("riyadh"), Shopper.WALK_IN).orElseThrow();
        assertThat(basket.size()).isEqualTo(bill.lines().size());
        for (int i = 0; i < basket.size(); i++) {
            assertThat(basket.line(i).item()).isEqualTo(bill.lines().get(i).item());
            assertThat(basket.line(i).quantity()).isEqualTo(bill.lines().get(i).quantity());
            assertThat(basket.line(i).manualPrice().isPresent())
                    .isNotEqualTo(bill.lines().get(i).overridden().isEmpty());
        }
        TenderAbandoned abandoned = Selling.abandon(begun, "customer-left").orElseThrow();
        assertThat(Fields.again(abandoned)).isEqualTo(abandoned);
        assertThatThrownBy(() -> Selling.abandon(begun, "customer left")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aSaleWhoseMoneyIsNotItsGoodsCanNotBeBuilt() {
        List<SaleCompleted> none = new ArrayList<>();
        SaleCompleted sale = SaleGen.sold(BillGen.of(1, 20_00), CashRounding.NONE);
        assertThatThrownBy(() ->
                        none.add(new SaleCompleted(SLIP, BillGen.of(1, 19_99), sale.settlement(), sale.checkout())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.add(new SaleCompleted(
                        SaleGen.slip(DocumentKind.QUOTE, 1), sale.bill(), sale.settlement(), sale.checkout())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(none).isEmpty();
    }

    static void assertRefused(Outcome<?> outcome, Reason reason) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            for (Language language : Language.values()) {
                assertThat(refused.message(language)).isNotBlank().doesNotContain("{");
            }
        });
    }
}
