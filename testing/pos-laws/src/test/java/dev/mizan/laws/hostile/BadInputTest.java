// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.buy.BuyDoor;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.office.PartiesDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people key in wrong, at the doors of a shop: a refusal by name in both languages, and nothing has changed. */
class BadInputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Sku TEA = Sku.of("TEA");
    private static final Money MOST = sar("92233720368547758.07");
    private static final PaymentTerms TERMS = PaymentTerms.net(30);

    private final Mizan shop = Mizan.open(Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
            .vat("300000000000003", "SA", "15")
            .env(ManualEnv.at("2026-11-22T09:00:00Z")));

    @BeforeEach
    void furnish() {
        shop.books().furnish().orElseThrow();
        shop.catalogue()
                .define(Item.builder(TEA, Text.of("Tea", "شاي")).build(), "11.50")
                .orElseThrow();
    }

    @AfterEach
    void close() {
        assertThat(shop.health()).isEmpty();
        shop.close();
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.USD);
    }

    private void refused(String code, Attempt attempt) {
        Map<String, Hash> before = shop.digests();
        assertThat(attempt.make()).isInstanceOfSatisfying(Refused.class, it -> {
            assertThat(it.reason().code()).isEqualTo(code);
            assertThat(it.message(Language.EN)).doesNotContain("{");
            assertThat(it.message(Language.AR)).doesNotContain("{").isNotEqualTo(it.message(Language.EN));
        });
        assertThat(shop.digests()).isEqualTo(before);
    }

    private interface Attempt {
        Outcome<?> make();
    }

    @Test
    void aDocumentOfACustomerThatIsNone() {
        PartiesDoor parties = shop.books().parties();
        String none = "receivable.no-document";
        refused(none, () -> parties.invoice("Noura", "I-1", DAY, TERMS, sar("-100.00"), sar("15.00")));
        refused(none, () -> parties.invoice("Noura", "I-1", DAY, TERMS, sar("0.00"), sar("0.00")));
        refused(none, () -> parties.invoice("Noura", "I-1", DAY, TERMS, MOST, MOST));
        refused(none, () -> parties.invoice("Noura", "I-1", DAY, TERMS, sar("100.00"), usd("15.00")));
        refused(none, () -> parties.invoice("Noura", " ", DAY, TERMS, sar("100.00"), sar("15.00")));
        refused(none, () -> parties.invoice("", "I-1", DAY, TERMS, sar("100.00"), sar("15.00")));
        refused(none, () -> parties.payment("Noura", "R-1", DAY, sar("-5.00"), "bank"));
        refused(none, () -> parties.payment("Noura", "R-1", DAY, sar("0.00"), "bank"));
        refused(none, () -> parties.payment("Noura", "", DAY, sar("5.00"), "bank"));
    }

    @Test
    void anAmountBeyondTheBooks() {
        PartiesDoor parties = shop.books().parties();
        parties.payment("Noura", "R-1", DAY, MOST, "bank").orElseThrow();
        refused("ledger.overflow", () -> parties.payment("Sara", "R-2", DAY, MOST, "bank"));
        refused("ledger.overflow", () -> shop.till("T1").open(MOST));
        refused("flow.too-large", () -> shop.flows().run(shop.office(), new Doubled()));
    }

    /** A host's own flow that never thought of so much money. */
    private record Doubled() implements Flow<Integer> {
        @Override
        public Outcome<Decision> decide(Reading reading) {
            return Outcome.refused(FlowReason.NOTHING_TO_DO, "what", MOST.plus(MOST));
        }

        @Override
        public Integer answer(Recorded recorded) {
            return 0;
        }
    }

    @Test
    void aDayThatIsOnNoCalendar() {
        String range = "ledger.date-out-of-range";
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
            refused(range, () -> shop.books().lock(day, Lock.SOFT));
            refused(range, () -> shop.books().open(day));
            refused(range, () -> shop.books().closeYear(day));
            refused(
                    range,
                    () -> shop.books()
                            .post(
                                    day,
                                    "D",
                                    "d",
                                    List.of(Leg.debit("1110", sar("5.00")), Leg.credit("4110", sar("5.00")))));
        }
        for (Instant booked : List.of(Instant.MIN, Instant.MAX)) {
            EntryHead head = new EntryHead(EntryId.of(new UUID(0, 9), 0), DAY, booked, "", "");
            JournalEntry entry = JournalEntry.of(head, Leg.debit("1110", sar("2.00")), Leg.credit("4110", sar("2.00")));
            refused(range, () -> shop.books().importJournal(List.of(entry)));
        }
    }

    @Test
    void aFloatInAnotherCurrency() {
        refused("till.float-currency", () -> shop.till("T1").open(usd("5.00")));
    }

    @Test
    void aPriceThatIsNone() {
        Item cup = Item.builder(Sku.of("CUP"), Text.of("Cup", "كوب")).build();
        for (String price : List.of("", "abc", "-1.00", "1.005", "1e3", "٣", "92233720368547758.08")) {
            refused("price.not-a-price", () -> shop.catalogue().define(cup, price));
        }
    }

    @Test
    void aToleranceBelowZero() {
        refused(
                "count.bad-tolerance",
                () -> shop.stock().beginCount("C-1", shop.stock().place(), List.of(), false, Percent.of("-5")));
    }

    @Test
    void aClockThatIsTrustedWithoutAWord() {
        TillDoor till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        refused("flow.no-reason-given", () -> till.trustClock(" "));
    }

    @Test
    void anOrderThatNobodyCouldApprove() {
        BuyDoor buy = buying();
        var terms = buy.terms(new SupplierId("GULF")).orElseThrow();
        refused(
                "purchase.too-large",
                () -> buy.orderAt(
                        "PO-1", terms, List.of(new PricedGoods(TEA, Quantity.pieces(Long.MAX_VALUE), sar("0.02")))));
        refused(
                "purchase.too-large",
                () -> buy.orderAt(
                        "PO-1",
                        terms,
                        List.of(
                                new PricedGoods(TEA, Quantity.pieces(1), MOST),
                                new PricedGoods(Sku.of("RICE"), Quantity.of(1, Unit.KILOGRAM), MOST))));
    }

    @Test
    void aBillWithAPriceOrATaxBelowZero() {
        BuyDoor buy = buying();
        List<PricedGoods> two = List.of(new PricedGoods(TEA, Quantity.pieces(2), sar("5.00")));
        buy.orderAt("PO-1", buy.terms(new SupplierId("GULF")).orElseThrow(), two)
                .orElseThrow();
        buy.by(new ActorId("buyer")).approve("PO-1").orElseThrow();
        List<PricedGoods> less = List.of(new PricedGoods(TEA, Quantity.pieces(2), sar("-5.00")));
        List<PricedGoods> dollars = List.of(new PricedGoods(TEA, Quantity.pieces(2), usd("5.00")));
        refused("purchase.bad-price", () -> buy.bill(SupplierBill.of("B-1", "PO-1", DAY, less, sar("0.00"))));
        refused("purchase.bad-price", () -> buy.bill(SupplierBill.of("B-1", "PO-1", DAY, dollars, sar("0.00"))));
        refused("purchase.bad-tax", () -> buy.bill(SupplierBill.of("B-1", "PO-1", DAY, two, sar("-1.50"))));
        refused("purchase.bad-tax", () -> buy.bill(SupplierBill.of("B-1", "PO-1", DAY, two, usd("1.50"))));
    }

    /** Issue: an order of what nobody keeps was written, and refused only when the truck stood at the door. */
    @Test
    void anOrderOfWhatCouldNotBeReceived() {
        BuyDoor buy = buying();
        var terms = buy.terms(new SupplierId("GULF")).orElseThrow();
        Quantity one = Quantity.pieces(1);
        Quantity kilogram = Quantity.of(1, Unit.KILOGRAM);
        refused(
                "stock.unknown-item",
                () -> buy.orderAt("PO-1", terms, List.of(new PricedGoods(Sku.of("MOON"), one, sar("1.00")))));
        refused(
                "stock.wrong-unit",
                () -> buy.orderAt("PO-1", terms, List.of(new PricedGoods(TEA, kilogram, sar("1.00")))));
        buy.orderAt("PO-1", terms, List.of(new PricedGoods(TEA, one, sar("1.00"))))
                .orElseThrow();
        refused(
                "stock.wrong-unit",
                () -> buy.orders().amend("PO-1", terms, List.of(new PricedGoods(TEA, kilogram, sar("1.00")))));
    }

    private BuyDoor buying() {
        BuyDoor buy = shop.buy();
        buy.define(new Supplier(new SupplierId("GULF"), Text.of("Gulf", "الخليج"), 3, 30))
                .orElseThrow();
        buy.limit(new ActorId("buyer"), sar("5000.00")).orElseThrow();
        return buy;
    }

    /** Issue: a limit was told in halalas, and one that is not there as 9223372036854775807. */
    @Test
    void aLimitIsToldInMoney() {
        assertThat(AccountLimited.told(0, Currency.SAR)).isEqualTo("SAR 0.00");
        assertThat(AccountLimited.told(Long.MAX_VALUE, Currency.SAR)).isEqualTo("∞");
        assertThat(AccountLimited.told(Long.MIN_VALUE, Currency.SAR)).isEqualTo("-∞");
    }
}
