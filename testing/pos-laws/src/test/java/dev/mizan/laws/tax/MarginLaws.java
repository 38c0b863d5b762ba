// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.COVER;
import static dev.mizan.laws.tax.UsedPhones.PHONE;
import static dev.mizan.laws.tax.UsedPhones.WALK_IN;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.piece;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static dev.mizan.laws.tax.UsedPhones.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited.Cause;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Tender;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.margin.MarginReason;
import dev.mizan.suite.margin.MarginTaxed;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.serial.PieceOf;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is sold under the margin scheme: the document shows no tax, the books and the return have that of the margin. */
class MarginLaws {
    private final Map<String, Long> paid = new LinkedHashMap<>();
    private final Map<String, Long> priceOf = new LinkedHashMap<>();

    /** The tax within what was earned, by other arithmetic than the shop's. */
    private static long tax(long price, long cost) {
        return BigDecimal.valueOf(Math.max(0, price - cost))
                .multiply(BigDecimal.valueOf(15))
                .divide(BigDecimal.valueOf(115), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Property(tries = 25)
    void theMarginIsDeclaredToTheCentAndWhatComesBackLeavesNothing(@ForAll Random random) {
        try (Mizan mizan = UsedPhones.open(Kept.IN_MEMORY)) {
            int phones = 1 + random.nextInt(5);
            for (int i = 0; i < phones; i++) {
                paid.put("SN-" + i, (long) random.nextInt(60_000));
            }
            mizan.margins()
                    .buy(
                            WALK_IN,
                            "BUY-1",
                            paid.entrySet().stream()
                                    .map(it -> piece(it.getKey(), it.getValue()))
                                    .toList())
                    .orElseThrow();
            mizan.stock()
                    .receive("DN-1", List.of(new GoodsReceipt.Line(COVER, Quantity.pieces(50), sar(50_000))))
                    .orElseThrow();
            assertThat(balance(mizan, AccountRole.INPUT_VAT)).isZero();
            assertThat(balance(mizan, AccountRole.PAYABLES))
                    .isEqualTo(-paid.values().stream().mapToLong(it -> it).sum());

            List<Sale> sales = new ArrayList<>();
            long covers = 0;
            Basket basket = UsedPhones.till(mizan).basket();
            for (String serial : paid.keySet()) {
                long price = random.nextInt(90_000);
                priceOf.put(serial, price);
                basket = with(basket, serial, price);
                if (random.nextBoolean()) {
                    basket = basket.add(COVER, Quantity.pieces(1)).orElseThrow();
                    covers++;
                }
                if (random.nextBoolean()) {
                    sales.add(sell(mizan, basket));
                    basket = UsedPhones.till(mizan).basket();
                }
            }
            if (!basket.isEmpty()) {
                sales.add(sell(mizan, basket));
            }
            declared(mizan, List.copyOf(paid.keySet()), covers);

            for (int note = 0; note < 3; note++) {
                chargeMore(mizan, sales.get(random.nextInt(sales.size())), random);
            }
            declared(mizan, List.copyOf(paid.keySet()), covers);

            List<String> kept = new ArrayList<>(paid.keySet());
            for (Sale sale : sales) {
                for (int line = 0; line < sale.fact().bill().lines().size(); line++) {
                    SoldLine sold = sale.fact().bill().lines().get(line);
                    if (sold.item().equals(PHONE) && random.nextBoolean()) {
                        back(mizan, sale, line);
                        kept.remove(sold.serial());
                    }
                }
            }
            declared(mizan, kept, covers);
            assertThat(ShopLaws.stockIsItsAccount(mizan)).isEmpty();
            for (String serial : paid.keySet()) {
                var there = mizan.margins().paid(new PieceOf(PHONE, serial)).map(it -> it.minor());
                if (kept.contains(serial)) {
                    assertThat(there).as("sold").isEmpty();
                } else {
                    assertThat(there).as("to be sold again").contains(paid.get(serial));
                }
            }
        } finally {
            paid.clear();
            priceOf.clear();
        }
    }

    private void declared(Mizan mizan, List<String> sold, long covers) {
        long tax = 0;
        long margin = 0;
        for (String serial : sold) {
            long own = tax(priceOf.get(serial), paid.get(serial));
            tax += own;
            margin += Math.max(0, priceOf.get(serial) - paid.get(serial)) - own;
        }
        VatReturn declared = UsedPhones.november(mizan);
        VatReturn.Line standard = declared.lines().get(0);
        assertThat(standard.tax()).isEqualTo(sar(tax + 300 * covers));
        assertThat(standard.base().plus(standard.adjustment())).isEqualTo(sar(margin + 2_000 * covers));
        assertThat(declared.lines().stream()
                        .filter(it -> !it.box().number().equals("1"))
                        .allMatch(it -> it.base().plus(it.adjustment()).isZero()))
                .as("nothing is exempt or exported")
                .isTrue();
        var bridge = mizan.books().statements().bridge(Period.month(2026, 11));
        assertThat(bridge.unexplained(declared)).isEqualTo(sar(0));
    }

    private static Sale sell(Mizan mizan, Basket basket) {
        var priced = UsedPhones.till(mizan).price(basket).orElseThrow();
        // A phone that is given away is paid with nothing: a tender of nothing is refused.
        List<Tender> paying = priced.total().isZero() ? List.of() : List.of(new Cash(priced.total()));
        Sale sale = UsedPhones.till(mizan).sell(priced, paying).orElseThrow();
        for (SoldLine line : sale.fact().bill().lines()) {
            assertThat(line.tax()).isEqualTo(line.item().equals(PHONE) ? 0 : 300);
        }
        return sale;
    }

    /** What its phones were sold for was too low. */
    private void chargeMore(Mizan mizan, Sale sale, Random random) {
        List<DebitedItem> items = new ArrayList<>();
        List<SoldLine> lines = sale.fact().bill().lines();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).item().equals(PHONE)) {
                long more = 1 + random.nextInt(30_000);
                items.add(new DebitedItem(line, Quantity.pieces(1), sar(more)));
                priceOf.merge(lines.get(line).serial(), more, Long::sum);
            }
        }
        var debits = UsedPhones.till(mizan).debits();
        Cash due = new Cash(debits.due(sale.id(), items).orElseThrow());
        var note = random.nextBoolean()
                ? debits.charge(sale.id(), items, Cause.WRONG_PRICE, List.of(due))
                : debits.charge(sale.id(), items, Cause.WRONG_PRICE, "Noura", PaymentTerms.net(30));
        assertThat(note.orElseThrow().fact().bill().tax()).isEqualTo(sar(0));
    }

    private static void back(Mizan mizan, Sale sale, int line) {
        UsedPhones.till(mizan)
                .takeBack(sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    @Example
    void aPhoneThatCost385IsSoldFor500AndOwes15() {
        try (Mizan mizan = UsedPhones.open(Kept.IN_MEMORY)) {
            mizan.margins()
                    .buy(WALK_IN, "BUY-1", List.of(piece("SN-A", 38_500)))
                    .orElseThrow();
            Sale sale = sell(mizan, with(UsedPhones.till(mizan).basket(), "SN-A", 50_000));
            MarginTaxed taxed = sale.recorded().fact(MarginTaxed.class).orElseThrow();
            assertThat(taxed.owed()).isEqualTo(sar(1_500));
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isEqualTo(-1_500);
        }
    }

    /** A rate may be nil, or be of parts that are rounded each: of what is charged more no less is owed, and no more than it earns. */
    @Example
    void aNoteIsTaxedWhateverRateItsSchemeHas() {
        TaxPart half = new TaxPart("A", "FIRST", Percent.of("2.5"));
        for (TaxRate rate : List.of(TaxRate.untaxed(VatCategory.Z), TaxRate.split(half, half), TaxRate.standard("5"))) {
            try (Mizan mizan = UsedPhones.open(Kept.IN_MEMORY)) {
                UsedPhones.taxMarginsBy(mizan, rate);
                mizan.margins().buy(WALK_IN, "B", List.of(piece("SN-A", 1_000))).orElseThrow();
                Sale sale = sell(mizan, with(UsedPhones.till(mizan).basket(), "SN-A", 1_021));
                var one = List.of(new DebitedItem(0, Quantity.pieces(1), sar(1)));
                var debits = UsedPhones.till(mizan).debits();
                for (int note = 0; note < 15; note++) {
                    var charged = debits.charge(sale.id(), one, Cause.OTHER, List.of(new Cash(sar(1))));
                    assertThat(charged.isDone())
                            .as("%s, %d: %s", rate, note, charged)
                            .isTrue();
                }
                assertThat(balance(mizan, AccountRole.OUTPUT_VAT))
                        .isEqualTo(rate.percent().isZero() ? 0 : -2);
            }
        }
    }

    @Example
    void onlyWhatWasBoughtUnderTheSchemeIsSoldUnderItAndOnlyByReceiptDoesItComeBack() {
        try (Mizan mizan = UsedPhones.open(Kept.IN_MEMORY)) {
            mizan.serials()
                    .receive(
                            "DN-1",
                            List.of(new GoodsReceipt.Line(PHONE, Quantity.pieces(1), sar(10_000))),
                            List.of(new PieceOf(PHONE, "SN-X")))
                    .orElseThrow();
            var till = UsedPhones.till(mizan);
            Basket other = with(till.basket(), "SN-X", 20_000);
            assertThat(why(till.sell(other, sar(20_000)))).isEqualTo(MarginReason.NOT_BOUGHT_SO);
            mizan.margins()
                    .buy(WALK_IN, "BUY-1", List.of(piece("SN-A", 10_000)))
                    .orElseThrow();
            Basket basket = with(till.basket(), "SN-A", 20_000);
            sell(mizan, basket);
            assertThat(why(till.takeBack(till.price(basket).orElseThrow(), ReturnCause.CHANGED_MIND)))
                    .isEqualTo(MarginReason.RECEIPT_NEEDED);
        }
    }

    @Example
    void aSnapshotKnowsWhatAReplayKnows() throws IOException {
        Path file = Files.createTempDirectory("margin").resolve("shop.db");
        Shop shop = UsedPhones.shop(Kept.inFile(file.toString()));
        try (Mizan mizan = UsedPhones.open(shop)) {
            mizan.margins()
                    .buy(WALK_IN, "BUY-1", List.of(piece("SN-A", 38_500), piece("SN-B", 20_000)))
                    .orElseThrow();
            sell(mizan, with(UsedPhones.till(mizan).basket(), "SN-A", 50_000));
        }
        Map<String, Hash> snapshot;
        try (Mizan mizan = Mizan.open(shop)) {
            assertThat(mizan.margins().paid(new PieceOf(PHONE, "SN-B"))).contains(sar(20_000));
            sell(mizan, with(UsedPhones.till(mizan).basket(), "SN-B", 20_115));
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isEqualTo(-1_515);
            snapshot = mizan.digests();
        }
        try (Mizan mizan = Mizan.replay(shop)) {
            assertThat(mizan.digests()).isEqualTo(snapshot);
        }
    }

    @Example
    void aSchemeNeedsBooksThatPostItAndPiecesNeedAScheme() {
        try (Mizan mizan = Mizan.open(UsedPhones.shop(Kept.IN_MEMORY))) {
            assertThat(why(mizan.margins().set(UsedPhones.SHOWN, UsedPhones.SECOND_HAND)))
                    .isEqualTo(MarginReason.NOT_FURNISHED);
            mizan.books().furnish().orElseThrow();
            assertThat(why(mizan.margins().set(UsedPhones.SHOWN, UsedPhones.SECOND_HAND)))
                    .isEqualTo(MarginReason.NO_RATE);
            assertThat(why(mizan.margins().buy(WALK_IN, "B", List.of(piece("SN-A", 1)))))
                    .isEqualTo(MarginReason.NO_SCHEME);
        }
    }

    private static Object why(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }
}
