// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Receipts of a month become one invoice, and the law is told the same cents. */
class SummaryLaws {
    private static final int PIECES = 3;
    private static final CustomerId GULF = new CustomerId("C-1");
    private static final Party BUYER = Countries.saudiArabia().buyer();
    private static final Period NOVEMBER = Period.month(2026, 11);

    private final List<FiscalDocument> written = new ArrayList<>();
    private final Store store = DocumentInItsSaleTest.memory();
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    private FiscalShop open() {
        return FiscalShop.open(
                env,
                store,
                FakeRegime.working(),
                occasion -> ShopPapers.retail(FiscalShop.SELLER)
                        .documents(occasion)
                        .map(all -> {
                            written.addAll(all);
                            return all;
                        }));
    }

    /** A receipt of three pieces; a number tells the price, its mode, and how many pieces come back before. */
    @Property(tries = 40)
    void theNoteAndTheSummaryShowTheSumOfWhatIsLeftToTheCent(
            @ForAll @Size(min = 2, max = 7) List<@LongRange(min = 1, max = 79_999) Long> numbers) {
        try (FiscalShop shop = FiscalShop.open(
                        env,
                        DocumentInItsSaleTest.memory(),
                        FakeRegime.working(),
                        occasion -> ShopPapers.retail(FiscalShop.SELLER)
                                .documents(occasion)
                                .map(all -> {
                                    written.addAll(all);
                                    return all;
                                }))
                .furnished()) {
            written.clear();
            List<DocumentId> open = new ArrayList<>();
            for (long number : numbers) {
                Sale sale = sell(shop, Optional.of(GULF), number);
                if (back(shop, sale, number) < PIECES) {
                    open.add(sale.id());
                }
            }
            sell(shop, Optional.empty(), 7);
            int before = written.size() - 1;
            Outbox outbox = shop.outbox();
            assertThat(outbox.receipts(GULF, NOVEMBER)).isEqualTo(open);
            if (open.isEmpty()) {
                return;
            }
            String journal = journal(shop);
            outbox.makeSummary(open, BUYER).orElseThrow();
            FiscalDocument note = written.get(before + 1);
            FiscalDocument full = written.get(before + 2);
            assertThat(written).hasSize(before + 3);
            assertThat(journal(shop)).isEqualTo(journal);
            for (FiscalDocument each : List.of(note, full)) {
                assertThat(each.totals().tax())
                        .isEqualTo(left(
                                written.subList(0, before), it -> it.totals().tax()));
                assertThat(each.totals().payable())
                        .isEqualTo(left(
                                written.subList(0, before), it -> it.totals().payable()));
            }
            assertThat(full.head().flags()).isEqualTo(open.size() == 1 ? Set.of() : Set.of(FiscalFlag.SUMMARY));
            assertThat(note.head().correction().orElseThrow().of()).hasSize(open.size());
            assertThat(outbox.receipts(GULF, NOVEMBER)).isEmpty();
            assertThat(shop.issued()).extracting(it -> it.head().counter()).doesNotHaveDuplicates();
        }
    }

    /** Invoices less notes. */
    private static Money left(List<FiscalDocument> all, Function<FiscalDocument, Money> amount) {
        return Money.sum(
                Currency.SAR,
                all.stream()
                        .map(it -> it.head().kind() == FiscalKind.INVOICE
                                ? amount.apply(it)
                                : amount.apply(it).negated())
                        .toList());
    }

    @Example
    void aMonthOfReceiptsIsOneInvoiceThatNamesThemAndALaterReturnCreditsIt() {
        FiscalShop first = open().furnished();
        Sale one = sell(first, Optional.of(GULF), 1_000);
        env.advance(Duration.ofDays(3));
        Sale two = sell(first, Optional.of(GULF), 2_000);
        List<DocumentId> both = first.outbox().receipts(GULF, NOVEMBER);
        first.outbox().makeSummary(both, BUYER).orElseThrow();
        FiscalDocument note = written.get(2);
        FiscalDocument full = written.get(3);
        assertThat(note.simplified()).isTrue();
        assertThat(note.head().correction().orElseThrow().of())
                .extracting(DocumentReference::number)
                .containsExactly("S-T1-000001", "S-T1-000002");
        assertThat(full.buyer()).contains(BUYER);
        assertThat(full.head().number()).isEqualTo("S-T1-000001-TI");
        assertThat(full.head().supply())
                .contains(new Supply(LocalDate.of(2026, 11, 22), Optional.of(LocalDate.of(2026, 11, 25))));
        assertThat(full.terms().notes()).singleElement().asString().endsWith("S-T1-000001, S-T1-000002");
        assertThat(full.lines()).hasSize(2);
        FiscalShop shop = open();
        for (DocumentId sale : both) {
            assertThat(reason(shop.outbox().makeSummary(List.of(sale), BUYER)))
                    .isEqualTo(FiscalFlowReason.ALREADY_STANDARD);
        }
        shop.till.takeBack(two.id(), pieces(1), ReturnCause.FAULTY).orElseThrow();
        shop.till.takeBack(one.id(), pieces(1), ReturnCause.FAULTY).orElseThrow();
        assertThat(written.subList(4, 6)).allSatisfy(it -> {
            assertThat(it.buyer()).contains(BUYER);
            assertThat(it.head().correction().orElseThrow().of())
                    .extracting(DocumentReference::number)
                    .containsExactly("S-T1-000001-TI");
        });
        assertThat(written.get(4).head().supply()).contains(Supply.on(LocalDate.of(2026, 11, 25)));
        assertThat(written.get(5).head().supply()).contains(Supply.on(LocalDate.of(2026, 11, 22)));
        shop.close();
    }

    @Example
    void whatIsNoSummaryIsRefusedByNameAndNothingIsNumbered() {
        try (FiscalShop shop = open().furnished()) {
            Sale one = sell(shop, Optional.of(GULF), 1_000);
            Sale gone = sell(shop, Optional.of(GULF), 1_000);
            shop.till.takeBack(gone.id(), pieces(PIECES), ReturnCause.FAULTY).orElseThrow();
            env.advance(Duration.ofDays(20));
            Sale later = sell(shop, Optional.of(GULF), 1_000);
            Outbox outbox = shop.outbox();
            int before = shop.issued().size();
            assertThat(reason(outbox.makeSummary(List.of(), BUYER))).isEqualTo(FiscalFlowReason.RECEIPTS);
            assertThat(reason(outbox.makeSummary(many(one.id()), BUYER))).isEqualTo(FiscalFlowReason.RECEIPTS);
            assertThat(reason(outbox.makeSummary(List.of(one.id(), later.id()), BUYER)))
                    .isEqualTo(FiscalFlowReason.OTHER_MONTH);
            assertThat(reason(outbox.makeSummary(List.of(one.id(), gone.id()), BUYER)))
                    .isEqualTo(FiscalFlowReason.NOTHING_LEFT);
            assertThat(shop.issued()).hasSize(before);
            assertThat(outbox.makeSummary(List.of(one.id(), one.id()), BUYER).isDone())
                    .as("named twice, written once")
                    .isTrue();
            assertThat(written.get(written.size() - 1).lines()).hasSize(1);
        }
    }

    private static List<DocumentId> many(DocumentId like) {
        String prefix = like.toString().substring(0, like.toString().indexOf('#') + 1);
        return IntStream.range(1, 102)
                .mapToObj(number -> DocumentId.of(prefix + number))
                .toList();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }

    private static String journal(FiscalShop shop) {
        return shop.mizan.books().trialBalance(Period.ALWAYS).toString();
    }

    private static List<ReturnedItem> pieces(long count) {
        return List.of(new ReturnedItem(0, Quantity.pieces(count)));
    }

    private static Sale sell(FiscalShop shop, Optional<CustomerId> customer, long number) {
        PriceMode mode = number % 2 == 0 ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
        ManualPrice price = new ManualPrice(Money.ofMinor(1 + number / 16, Currency.SAR), mode, "TOLD");
        Basket empty = shop.till.basket();
        Basket basket = customer.map(it -> empty.soldTo(Shopper.of(it)))
                .orElse(empty)
                .add(Sku.of("TEA"), Quantity.pieces(PIECES), price)
                .orElseThrow();
        var priced = shop.till.price(basket).orElseThrow();
        return shop.till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
    }

    private static long back(FiscalShop shop, Sale sale, long number) {
        long back = number / 4 % (PIECES + 1);
        if (back > 0) {
            shop.till.takeBack(sale.id(), pieces(back), ReturnCause.FAULTY).orElseThrow();
        }
        return back;
    }
}
