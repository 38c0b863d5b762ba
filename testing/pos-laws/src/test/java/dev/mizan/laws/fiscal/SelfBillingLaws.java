// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.supplier.SupplierReason;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.buy.BuyDoor;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.selfbill.SelfBillReason;
import dev.mizan.suite.selfbill.SelfBilling;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the shop writes for its supplier is what it owes and deducts, once, in one commit. */
class SelfBillingLaws {
    private static final SupplierId GULF = new SupplierId("GULF");
    private static final Party SUPPLIER = Countries.saudiArabia().buyer();
    private static final ActorId OWNER = new ActorId("owner");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Supply TODAY = Supply.on(DAY);
    private static final List<Sku> GOODS = List.of(Sku.of("RICE"), Sku.of("DATES"), Sku.of("PILLS"), Sku.of("MILK"));

    private final List<FiscalDocument> written = new ArrayList<>();
    private final FakeRegime regime = FakeRegime.working();
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Store store = DocumentInItsSaleTest.memory();

    private FiscalShop open(Store at, WhenOffline whenOffline) {
        return FiscalShop.open(
                env,
                at,
                regime,
                occasion -> ShopPapers.retail(FiscalShop.SELLER)
                        .documents(occasion)
                        .map(all -> {
                            written.clear();
                            written.addAll(all);
                            return all;
                        }),
                whenOffline);
    }

    private FiscalShop furnished(Store at, WhenOffline whenOffline) {
        FiscalShop shop = open(at, whenOffline).furnished();
        TaxClass medicine = new TaxClass("MEDICINE");
        Exemption why = Exemption.of("VATEX-SA-35", "Medicines", "الأدوية");
        shop.mizan
                .catalogue()
                .setTaxes(List.of(new TaxRule(medicine, TaxRate.untaxed(VatCategory.Z, why), Period.ALWAYS)))
                .orElseThrow();
        for (Sku sku : GOODS) {
            ItemBuilder item = Item.builder(sku, Text.of(sku.value(), "بضاعة")).unit(Unit.KILOGRAM);
            shop.mizan
                    .catalogue()
                    .define(
                            sku.value().equals("PILLS")
                                    ? item.taxClass(medicine).build()
                                    : item.build(),
                            "9.00")
                    .orElseThrow();
        }
        BuyDoor buy = shop.mizan.buy();
        buy.define(new Supplier(GULF, Text.of("Gulf Trading", "تجارة الخليج"), 3, 30))
                .orElseThrow();
        buy.limit(OWNER, FiscalShop.sar("9999999.00")).orElseThrow();
        return shop;
    }

    private static SelfBilling door(FiscalShop shop) {
        return new SelfBilling(shop.mizan.flows(), shop.mizan.office(), FiscalShop.UNIT);
    }

    private static SelfBilling agreed(FiscalShop shop) {
        SelfBilling door = door(shop);
        door.agree(GULF, SUPPLIER, Period.year(2026), "AG-7").orElseThrow();
        return door;
    }

    private static void ordered(FiscalShop shop, String order, List<PricedGoods> goods) {
        BuyDoor buy = shop.mizan.buy();
        buy.orderAt(order, buy.terms(GULF).orElseThrow(), goods).orElseThrow();
        buy.by(OWNER).approve(order).orElseThrow();
    }

    private static List<PricedGoods> rice(long grams) {
        return List.of(new PricedGoods(GOODS.get(0), kilos(grams), FiscalShop.sar("3.33")));
    }

    private static Quantity kilos(long grams) {
        return new Quantity(grams, Unit.KILOGRAM);
    }

    private static Money balance(FiscalShop shop, AccountRole role) {
        return shop.mizan
                .books()
                .balances()
                .inRole(shop.mizan.books().chart(), role, "", Dimensions.NONE)
                .orElseThrow();
    }

    @Property(tries = 30)
    void whatIsWrittenForTheSupplierIsWhatIsOwedAndWhatIsDeducted(@ForAll Random random) {
        Store own = DocumentInItsSaleTest.memory();
        try (FiscalShop shop = furnished(own, WhenOffline.PENDING)) {
            SelfBilling door = agreed(shop);
            List<PricedGoods> goods = IntStream.range(0, 1 + random.nextInt(GOODS.size()))
                    .mapToObj(at -> new PricedGoods(
                            GOODS.get(at),
                            kilos(3 + random.nextInt(5_000)),
                            Money.ofMinor(1 + random.nextInt(9_999), Currency.SAR)))
                    .toList();
            ordered(shop, "PO-1", goods);
            List<FiscalDocument> documents = new ArrayList<>();
            List<Long> left = new ArrayList<>(
                    goods.stream().map(it -> it.quantity().steps()).toList());
            for (int delivery = 1; left.stream().anyMatch(it -> it > 0); delivery++) {
                receive(shop, "DN-" + delivery, some(goods, left, random));
                if (random.nextBoolean() || left.stream().allMatch(it -> it == 0)) {
                    door.bill("PO-1", TODAY).orElseThrow();
                    documents.addAll(written);
                }
            }
            assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(FiscalShop.sar("0.00"));
            holds(shop, documents);
            String before = shop.mizan.digests().toString();
            assertThat(reason(door.bill("PO-1", TODAY))).isEqualTo(SelfBillReason.NOTHING_TO_BILL);
            assertThat(reason(door.credit("PO-1", TODAY))).isEqualTo(SelfBillReason.NOTHING_TO_CREDIT);
            assertThat(shop.mizan.digests()).hasToString(before);
            shop.mizan
                    .buy()
                    .sendBack("PO-1", "RN-1", some(goods, sold(goods), random))
                    .orElseThrow();
            door.credit("PO-1", TODAY).orElseThrow();
            FiscalDocument note = written.get(0);
            assertThat(note.head().correction().orElseThrow().of())
                    .extracting(DocumentReference::number)
                    .isEqualTo(documents.stream().map(it -> it.head().number()).toList());
            documents.add(note);
            holds(shop, documents);
            assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED)).isEqualTo(FiscalShop.sar("0.00"));
            assertThat(shop.issued())
                    .extracting(it -> it.head().counter())
                    .isEqualTo(IntStream.rangeClosed(1, documents.size())
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    private static List<Long> sold(List<PricedGoods> goods) {
        return new ArrayList<>(goods.stream().map(it -> it.quantity().steps()).toList());
    }

    private static void receive(FiscalShop shop, String note, List<Goods> goods) {
        shop.mizan.buy().receive("PO-1", note, goods).orElseThrow();
    }

    /** Some of what is left, at least of one. */
    private static List<Goods> some(List<PricedGoods> goods, List<Long> left, Random random) {
        List<Goods> some = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) > 0 && (some.isEmpty() || random.nextBoolean())) {
                long part = 1 + random.nextInt(Math.toIntExact(left.get(i)));
                part = random.nextBoolean() ? left.get(i) : part;
                left.set(i, left.get(i) - part);
                some.add(new Goods(goods.get(i).sku(), kilos(part)));
            }
        }
        return some;
    }

    private static void holds(FiscalShop shop, List<FiscalDocument> documents) {
        assertThat(documents).allSatisfy(it -> {
            assertThat(it.head().flags()).containsExactly(FiscalFlag.SELF_BILLED);
            assertThat(it.seller()).isEqualTo(SUPPLIER);
            assertThat(it.buyer()).contains(FiscalShop.SELLER);
            assertThat(it.totals().rounding().isZero()).isTrue();
        });
        assertThat(balance(shop, AccountRole.PAYABLES).negated())
                .isEqualTo(sum(documents, it -> it.totals().payable()));
        assertThat(balance(shop, AccountRole.INPUT_VAT))
                .isEqualTo(sum(documents, it -> it.totals().tax()));
    }

    private static Money sum(List<FiscalDocument> documents, Function<FiscalDocument, Money> amount) {
        return Money.sum(
                Currency.SAR,
                documents.stream()
                        .map(it -> it.head().kind() == FiscalKind.INVOICE
                                ? amount.apply(it)
                                : amount.apply(it).negated())
                        .toList());
    }

    @Example
    void withoutAnAgreementOfTheDayNothingIsWrittenAndTheSuppliersOwnBillIsTaken() {
        try (FiscalShop shop = furnished(store, WhenOffline.PENDING)) {
            SelfBilling door = door(shop);
            ordered(shop, "PO-1", rice(1_000));
            receive(shop, "DN-1", List.of(new Goods(GOODS.get(0), kilos(1_000))));
            assertThat(reason(door.bill("PO-1", TODAY))).isEqualTo(SelfBillReason.NOT_AGREED);
            Party nameless = new Party("Gulf", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
            assertThat(reason(door.agree(GULF, nameless, Period.ALWAYS, "AG"))).isEqualTo(SelfBillReason.NO_PARTY);
            assertThat(reason(door.agree(new SupplierId("NONE"), SUPPLIER, Period.ALWAYS, "AG")))
                    .isEqualTo(SupplierReason.UNKNOWN);
            door.agree(GULF, SUPPLIER, Period.year(2027), "AG-8").orElseThrow();
            assertThat(reason(door.bill("PO-1", TODAY))).isEqualTo(SelfBillReason.NOT_AGREED);
            assertThat(reason(door.bill("PO-1", Supply.on(DAY.plusDays(1))))).isEqualTo(SelfBillReason.SUPPLIED_LATER);
            shop.mizan
                    .buy()
                    .bill(SupplierBill.of("INV-9", "PO-1", DAY, rice(1_000), FiscalShop.sar("0.50")))
                    .orElseThrow();
            agreed(shop);
            assertThat(reason(door.bill("PO-1", TODAY))).isEqualTo(SelfBillReason.NOTHING_TO_BILL);
            shop.mizan
                    .buy()
                    .sendBack("PO-1", "RN-1", List.of(new Goods(GOODS.get(0), kilos(1_000))))
                    .orElseThrow();
            assertThat(reason(door.credit("PO-1", TODAY)))
                    .as("the supplier wrote that invoice, and writes its note")
                    .isEqualTo(SelfBillReason.NOTHING_TO_CREDIT);
            assertThat(shop.issued()).isEmpty();
        }
    }

    @Example
    void itIsClearedBeforeItIsHandedOverAndTheSeriesGoesOnAfterARestart() {
        FiscalShop first = furnished(store, WhenOffline.PENDING);
        SelfBilling door = agreed(first);
        ordered(first, "PO-1", rice(1_000));
        receive(first, "DN-1", List.of(new Goods(GOODS.get(0), kilos(400))));
        Recorded one = door.bill("PO-1", TODAY).orElseThrow();
        assertThat(written.get(0).head().number()).isEqualTo("SB-GULF-000001");
        assertThat(written.get(0).terms().order()).isEqualTo("PO-1");
        assertThat(written.get(0).terms().contract()).isEqualTo("AG-7");
        assertThat(reason(first.outbox().handOver(one.document()))).isEqualTo(FiscalFlowReason.NOT_CLEARED);
        first.outbox().turn();
        FiscalShop shop = open(store, WhenOffline.PENDING);
        receive(shop, "DN-2", List.of(new Goods(GOODS.get(0), kilos(600))));
        Outbox outbox = shop.outbox();
        assertThat(outbox.handOver(one.document()).orElseThrow()).hasSize(1);
        door(shop).bill("PO-1", TODAY).orElseThrow();
        assertThat(written.get(0).head().number()).isEqualTo("SB-GULF-000002");
        assertThat(shop.issued()).extracting(it -> it.head().counter()).containsExactly(1L, 2L);
        shop.close();
    }

    @Example
    void whatCanNotBeStampedOrClearedIsNotBookedAndARefusedUnitIsNamed() {
        try (FiscalShop shop = furnished(store, WhenOffline.SIMPLIFIED_NOW)) {
            SelfBilling door = agreed(shop);
            ordered(shop, "PO-1", rice(1_000));
            receive(shop, "DN-1", List.of(new Goods(GOODS.get(0), kilos(1_000))));
            String before = shop.mizan.digests().toString();
            shop.desk.offlineUntil(FiscalShop.UNIT, Instant.MAX).orElseThrow();
            assertThat(reason(door.bill("PO-1", TODAY)))
                    .as("there is no simplified self-billed invoice")
                    .isEqualTo(FiscalFlowReason.NOT_CLEARED_NOW);
            FiscalUnitId none = new FiscalUnitId("EGS9");
            assertThat(reason(new SelfBilling(shop.mizan.flows(), shop.mizan.office(), none).bill("PO-1", TODAY)))
                    .isEqualTo(FiscalFlowReason.NO_REGIME);
            assertThat(shop.mizan.digests()).hasToString(before);
            shop.desk.offlineUntil(FiscalShop.UNIT, Instant.MIN).orElseThrow();
            env.advance(Duration.ofMinutes(1));
            assertThat(door.bill("PO-1", TODAY).isDone()).isTrue();
        }
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }
}
