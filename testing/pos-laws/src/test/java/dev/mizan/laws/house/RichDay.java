// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceZone;
import dev.mizan.core.price.PriceZoneId;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.core.pricing.moment.Due;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.CashReason;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockTruedUp;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.ledger.hold.Hold;
import dev.mizan.ledger.hold.HoldEnded;
import dev.mizan.ledger.hold.HoldPlaced;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.PeriodOpened;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.ClockTrusted;
import dev.mizan.suite.opening.OpenedKind;
import dev.mizan.suite.opening.OpeningTaken;
import dev.mizan.suite.sell.Sale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A day on which everything happens that leaves a fact. */
final class RichDay {
    private RichDay() {}

    /** One fact of every kind, by its name: the first of the day, and those that it does not write. */
    static Map<String, Fact> facts(Mizan shop) {
        live(shop);
        Map<String, Fact> first = new TreeMap<>();
        shop.log()
                .after(
                        0,
                        recorded -> recorded.facts()
                                .forEach(fact ->
                                        first.putIfAbsent(fact.factType().name(), fact)));
        Fact trueUp = new StockTruedUp(
                Optional.empty(),
                PlaceId.of(shop.shop().store()),
                Currency.SAR,
                List.of(CornerShop.CUP),
                Column.of(-3));
        first.putIfAbsent(StockTruedUp.TYPE.name(), trueUp);
        Fact opening = OpeningTaken.of(OpenedKind.STOCK, "main", new TreeMap<>(Map.of("CUP", "10 C62 = 100.00 SAR")));
        first.putIfAbsent(OpeningTaken.TYPE.name(), opening);
        first.putIfAbsent(
                ClockTrusted.TYPE.name(),
                new ClockTrusted(Instant.parse("2026-11-22T09:00:00Z"), "the clock was a year ahead"));
        first.putIfAbsent(PeriodOpened.TYPE.name(), new PeriodOpened(LocalDate.of(2026, 10, 1)));
        first.putIfAbsent(AccountLimited.TYPE.name(), AccountLimited.noOverdraft("1110"));
        LimitFacts.all().forEach(fact -> first.putIfAbsent(fact.factType().name(), fact));
        JournalEntry entry = rent();
        first.putIfAbsent(
                HoldPlaced.TYPE.name(), new HoldPlaced(new Hold(entry, Instant.parse("2026-11-23T09:00:00Z"))));
        first.putIfAbsent(HoldEnded.TYPE.name(), new HoldEnded(entry.id(), HoldEnded.How.VOIDED));
        OfficeDay.facts().forEach(fact -> first.putIfAbsent(fact.factType().name(), fact));
        TreasuryDay.facts().forEach(fact -> first.putIfAbsent(fact.factType().name(), fact));
        return first;
    }

    private static JournalEntry rent() {
        EntryId id = EntryId.of("00000001-0000-4000-8000-0000000000ff");
        EntryHead head =
                new EntryHead(id, LocalDate.of(2026, 11, 22), Instant.parse("2026-11-22T09:00:00Z"), "RENT-11", "");
        return JournalEntry.of(
                head,
                Leg.debit("6120", sar("375.00")).in(Money.of("100.00", Currency.USD)),
                Leg.credit("1110", sar("375.00")));
    }

    /** Three rings for 1,000.00, two lots of them, and dates that go out. */
    static Fact lots() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        List<Lot> rings = Lot.bought(3, "GOLD_RING", sar("1000.00"), day, "INV-7");
        Lot dates = new Lot(new BigDecimal("2.125"), "DATES", new BigDecimal("8.00"), Currency.SAR, day, "");
        Leg[] legs = {
            Leg.of("1310", rings.get(0)),
            Leg.of("1310", rings.get(1)),
            Leg.of("1310", dates.negated()),
            Leg.credit("1130", sar("983.00"))
        };
        EntryHead head = new EntryHead(new EntryId(new UUID(0x4000L, 9)), day, Instant.EPOCH, "INV-7", "lots");
        return new JournalPosted(JournalEntry.of(head, legs).by("manual@1"));
    }

    private static void live(Mizan shop) {
        TillDoor till = shop.till("T1");
        till.open(sar("200.00")).orElseThrow();
        Sale sale =
                till.sell(basket(till, "CUP", "6281000000014"), sar("50.00")).orElseThrow();
        card(till);
        refund(till, sale);
        till.takeBack(sale.id(), List.of(new ReturnedItem(1, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
        till.moveCash(CashReason.TO_SAFE, sar("10.00"), "lunch").orElseThrow();
        till.quote(till.price(basket(till, "CUP")).orElseThrow(), LocalDate.of(2026, 12, 1))
                .orElseThrow();
        till.giftReceipt(sale.id(), List.of(0)).orElseThrow();
        till.copy(sale.id()).orElseThrow();
        till.readX().orElseThrow();
        shop.stock()
                .adjust(
                        AdjustmentReason.DAMAGE,
                        "broken",
                        List.of(new StockAdjustment.Line(CornerShop.CUP, Quantity.pieces(-1))))
                .orElseThrow();
        till.close(till.session().opened().orElseThrow().drawer(Currency.SAR)).orElseThrow();
        shop.books().lock(LocalDate.of(2026, 10, 31), Lock.SOFT).orElseThrow();
        promote(shop);
        plan(shop);
        RichGoods.live(shop);
    }

    private static void plan(Mizan shop) {
        PriceListId shelf = new PriceListId("SHELF");
        Price dearer = new Price(shelf, CornerShop.CUP, Unit.PIECE, sar("24.00"), Period.ALWAYS);
        LocalDateTime newYear = LocalDateTime.of(2027, 1, 1, 0, 0);
        PricesChanged prices = new PricesChanged(
                List.of(new PriceZone(
                        new PriceZoneId("COAST"), Set.of(shop.shop().store()))),
                List.of(),
                List.of(dearer, dearer.atLeast(Quantity.pieces(6), sar("22.00"))),
                List.of());
        shop.catalogue().announce(new Due(1, newYear)).orElseThrow();
        shop.catalogue().plan(1, newYear, List.of(prices)).orElseThrow();
        shop.catalogue().withdraw(1).orElseThrow();
    }

    private static void promote(Mizan shop) {
        Promotion promotion = Promotion.builder("CUPS", Text.of("Cups: three for two", "أكواب: ثلاثة بسعر اثنين"))
                .scope(Scope.OPEN.withCoupon("CUPS").when(Schedule.during(Period.month(2026, 12))))
                .when(Spend.atLeast(sar("40.00")))
                .gives(Phase.ITEM, Selector.tags("cups"), new CheapestFree(3, 1, Percent.HUNDRED))
                .fundedByVendor(Percent.of("30"))
                .build();
        shop.catalogue()
                .setPromotions(List.of(promotion), List.of(), Map.of("cups", Set.of(CornerShop.CUP)))
                .orElseThrow();
    }

    private static void card(TillDoor till) {
        PaymentKey declined = new PaymentKey("pay-1");
        PaymentKey approved = new PaymentKey("pay-2");
        var begun = till.beginTender(
                        till.price(basket(till, "CUP")).orElseThrow(),
                        List.of(new PlannedTender(TenderKind.CARD, sar("23.00"), declined)))
                .orElseThrow();
        till.addTender(begun.checkout(), List.of(new PlannedTender(TenderKind.CARD, sar("23.00"), approved)))
                .orElseThrow();
        till.sell(begun.checkout(), List.of(new Card(sar("23.00"), "mada", "A17", approved)))
                .orElseThrow();
    }

    private static void refund(TillDoor till, Sale sale) {
        var begun = till.beginRefund(
                        sale.id(),
                        List.of(new ReturnedItem(0, Quantity.pieces(1))),
                        ReturnCause.CHANGED_MIND,
                        List.of(new PlannedTender(TenderKind.CARD, sar("23.00"), new PaymentKey("pay-3"))))
                .orElseThrow();
        till.abandon(begun.checkout(), "terminal-off").orElseThrow();
    }
}
