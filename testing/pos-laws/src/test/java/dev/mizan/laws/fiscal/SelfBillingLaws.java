// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.selfbill.SelfBillReason;
import dev.mizan.suite.selfbill.SelfBilling;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the shop writes for its supplier is what it owes and deducts, once, in one commit. */
class SelfBillingLaws {
    private final BuyingShop buying = new BuyingShop();

    @Property(tries = 30)
    void whatIsWrittenForTheSupplierIsWhatIsOwedAndWhatIsDeducted(@ForAll Random random) {
        Store own = DocumentInItsSaleTest.memory();
        try (FiscalShop shop = buying.furnished(own, WhenOffline.PENDING)) {
            SelfBilling door = BuyingShop.agreed(shop);
            List<PricedGoods> goods = IntStream.range(0, 1 + random.nextInt(BuyingShop.GOODS.size()))
                    .mapToObj(at -> new PricedGoods(
                            BuyingShop.GOODS.get(at),
                            BuyingShop.kilos(3 + random.nextInt(5_000)),
                            Money.ofMinor(1 + random.nextInt(9_999), Currency.SAR)))
                    .toList();
            BuyingShop.ordered(shop, "PO-1", goods);
            List<FiscalDocument> documents = new ArrayList<>();
            List<Long> left = new ArrayList<>(
                    goods.stream().map(it -> it.quantity().steps()).toList());
            for (int delivery = 1; left.stream().anyMatch(it -> it > 0); delivery++) {
                BuyingShop.receive(shop, "DN-" + delivery, some(goods, left, random));
                if (random.nextBoolean() || left.stream().allMatch(it -> it == 0)) {
                    door.bill("PO-1", BuyingShop.TODAY).orElseThrow();
                    documents.addAll(buying.written);
                }
            }
            assertThat(BuyingShop.balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                    .isEqualTo(FiscalShop.sar("0.00"));
            holds(shop, documents);
            String before = shop.mizan.digests().toString();
            assertThat(BuyingShop.reason(door.bill("PO-1", BuyingShop.TODAY)))
                    .isEqualTo(SelfBillReason.NOTHING_TO_BILL);
            assertThat(BuyingShop.reason(door.credit("PO-1", BuyingShop.TODAY)))
                    .isEqualTo(SelfBillReason.NOTHING_TO_CREDIT);
            assertThat(shop.mizan.digests()).hasToString(before);
            shop.mizan
                    .buy()
                    .sendBack("PO-1", "RN-1", some(goods, sold(goods), random))
                    .orElseThrow();
            door.credit("PO-1", BuyingShop.TODAY).orElseThrow();
            FiscalDocument note = buying.written.get(0);
            assertThat(note.head().correction().orElseThrow().of())
                    .extracting(DocumentReference::number)
                    .isEqualTo(documents.stream().map(it -> it.head().number()).toList());
            documents.add(note);
            holds(shop, documents);
            assertThat(BuyingShop.balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                    .isEqualTo(FiscalShop.sar("0.00"));
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

    /** Some of what is left, at least of one. */
    private static List<Goods> some(List<PricedGoods> goods, List<Long> left, Random random) {
        List<Goods> some = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) > 0 && (some.isEmpty() || random.nextBoolean())) {
                long part = 1 + random.nextInt(Math.toIntExact(left.get(i)));
                part = random.nextBoolean() ? left.get(i) : part;
                left.set(i, left.get(i) - part);
                some.add(new Goods(goods.get(i).sku(), BuyingShop.kilos(part)));
            }
        }
        return some;
    }

    private static void holds(FiscalShop shop, List<FiscalDocument> documents) {
        assertThat(documents).allSatisfy(it -> {
            assertThat(it.head().flags()).containsExactly(FiscalFlag.SELF_BILLED);
            assertThat(it.seller()).isEqualTo(BuyingShop.SUPPLIER);
            assertThat(it.buyer()).contains(FiscalShop.SELLER);
            assertThat(it.totals().rounding().isZero()).isTrue();
        });
        assertThat(BuyingShop.balance(shop, AccountRole.PAYABLES).negated())
                .isEqualTo(sum(documents, it -> it.totals().payable()));
        assertThat(BuyingShop.balance(shop, AccountRole.INPUT_VAT))
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
}
