// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.debit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitReason;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.till.Tally;
import dev.mizan.core.till.TenderTotal;
import dev.mizan.laws.fiscal.PrepaidShop;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.debit.Debited;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** A sale of lines of three pieces each, at three rates and both price modes, and what an independent book of it says. */
final class DebitedSale {
    private static final int PIECES = 3;
    private static final String CUSTOMER = "NADIA";

    private final PrepaidShop shop;
    private final Sale sale;
    private final Money before;
    private final long[] worth;
    private final int[] there;
    private long onAccount;
    private boolean full;

    DebitedSale(PrepaidShop shop, Random random) {
        this.shop = shop;
        this.before = shop.drawer();
        PricedBasket goods = goods(shop, random);
        this.sale = shop.shop.till.sell(goods, PrepaidShop.cash(goods.total())).orElseThrow();
        List<SoldLine> lines = sale.fact().bill().lines();
        this.worth = lines.stream().mapToLong(SoldLine::gross).toArray();
        this.there = lines.stream().mapToInt(line -> PIECES).toArray();
    }

    static PrepaidShop shop(ManualEnv env, Store store, ShopPapers papers, TaxLevel level) {
        return new PrepaidShop(env, store, papers, new TaxRounding(level, Rounding.HALF_UP));
    }

    private static PricedBasket goods(PrepaidShop shop, Random random) {
        Basket basket = shop.shop.till.basket();
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            String rate = PrepaidShop.RATES.get(random.nextInt(PrepaidShop.RATES.size()));
            PriceMode mode = random.nextBoolean() ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
            basket = shop.with(basket, "ITEM" + rate, PIECES, 1 + random.nextInt(30_00), mode);
        }
        return shop.shop.till.price(basket).orElseThrow();
    }

    int lines() {
        return there.length;
    }

    /** Charges more for one or more lines; refused by name where a line is gone, and then nothing changes. */
    void debit(Random random) {
        List<DebitedItem> items = new ArrayList<>();
        boolean gone = false;
        for (int line = 0; line < lines(); line++) {
            if (items.isEmpty() ? line == lines() - 1 || random.nextBoolean() : random.nextInt(3) == 0) {
                long more = 1 + random.nextInt(5_00);
                int pieces = 1 + random.nextInt(Math.max(1, there[line]));
                gone |= there[line] == 0;
                items.add(new DebitedItem(line, Quantity.pieces(pieces), Money.ofMinor(more, Currency.SAR)));
            }
        }
        boolean account = random.nextInt(3) == 0;
        Outcome<Debited> done = account
                ? shop.shop
                        .till
                        .debits()
                        .charge(sale.id(), items, SaleDebited.Cause.WRONG_PRICE, CUSTOMER, PaymentTerms.net(30))
                : shop.shop
                        .till
                        .debits()
                        .charge(sale.id(), items, SaleDebited.Cause.WRONG_PRICE, PrepaidShop.cash(sar(1_000_00)));
        if (gone) {
            assertThat(PrepaidShop.reason(done)).isEqualTo(DebitReason.NOT_THERE);
            return;
        }
        Bill bill = done.orElseThrow().fact().bill();
        for (int i = 0; i < items.size(); i++) {
            SoldLine line = bill.lines().get(i);
            long asked = items.get(i).more().minor();
            assertThat(line.mode() == PriceMode.TAX_INCLUSIVE ? line.gross() : line.net())
                    .isEqualTo(asked);
            worth[items.get(i).line()] += line.gross();
        }
        onAccount += account ? bill.gross().minor() : 0;
        FiscalDocument note = last();
        assertThat(note.head().kind()).isEqualTo(FiscalKind.DEBIT_NOTE);
        assertThat(note.simplified()).isEqualTo(!full);
        assertThat(note.head().correction().orElseThrow().of().get(0).number()).isEqualTo(invoice());
    }

    /** Takes so many pieces of a line back: its share of what receipt and notes charged for it. */
    void back(int line, int pieces) {
        if (there[line] < pieces || pieces == 0) {
            return;
        }
        long share = Rounding.HALF_UP.multiplyDivide(worth[line], pieces, there[line]);
        var back = shop.shop
                .till
                .takeBack(sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(pieces))), ReturnCause.KEYED_WRONG)
                .orElseThrow();
        assertThat(back.fact().bill().gross().minor()).isEqualTo(share);
        worth[line] -= share;
        there[line] -= pieces;
    }

    /** Makes it out in full, once and while something is left. */
    void makeStandard() {
        boolean left = false;
        for (int pieces : there) {
            left |= pieces > 0;
        }
        if (!full && left) {
            shop.shop
                    .outbox()
                    .makeStandard(sale.id(), Countries.saudiArabia().buyer())
                    .orElseThrow();
            full = true;
        }
    }

    void allBack() {
        for (int line = 0; line < lines(); line++) {
            back(line, there[line]);
        }
    }

    private String invoice() {
        return sale.fact().slip().number() + (full ? "-TI" : "");
    }

    private FiscalDocument last() {
        return shop.documents.get(shop.documents.size() - 1);
    }

    /** Documents, books, return, drawer and Z say the same: what was charged less what was given back. */
    void agrees() {
        long left = 0;
        for (long each : worth) {
            left += each;
        }
        assertThat(told(it -> it.totals().payable())).isEqualTo(sar(left));
        assertThat(told(it -> it.totals().tax())).isEqualTo(shop.tax());
        assertThat(shop.drawer().minus(before)).isEqualTo(sar(left - onAccount));
        assertThat(shop.balance(AccountRole.RECEIVABLES, "").negated()).isEqualTo(sar(onAccount));
        List<Bill> charged = new ArrayList<>();
        List<Bill> returned = new ArrayList<>();
        shop.shop
                .mizan
                .log()
                .after(
                        0,
                        recorded -> recorded.facts().forEach(fact -> {
                            if (fact instanceof SaleCompleted sold) {
                                charged.add(sold.bill());
                            } else if (fact instanceof SaleDebited more) {
                                charged.add(more.bill());
                            } else if (fact instanceof GoodsReturned back) {
                                returned.add(back.bill());
                            }
                        }));
        assertThat(shop.base("1")).isEqualTo(net(charged, VatCategory.S).minus(net(returned, VatCategory.S)));
        assertThat(shop.base("3")).isEqualTo(net(charged, VatCategory.Z).minus(net(returned, VatCategory.Z)));
        assertThat(documentsByRate()).isEqualTo(billsByRate(charged, returned));
        Tally tally = shop.shop.till.session().opened().orElseThrow().totals().of(Currency.SAR);
        assertThat(tally.sales().gross() - tally.returns().gross()).isEqualTo(left);
        assertThat(tally.tenders().stream().mapToLong(TenderTotal::net).sum()).isEqualTo(left - onAccount);
    }

    private static Money net(List<Bill> bills, VatCategory category) {
        return sar(bills.stream()
                .flatMap(bill -> bill.lines().stream())
                .filter(line -> line.rate().category() == category)
                .mapToLong(SoldLine::net)
                .sum());
    }

    private Map<String, Long> documentsByRate() {
        Map<String, Long> taxes = new TreeMap<>();
        for (FiscalDocument document : shop.documents) {
            int sign = document.head().kind() == FiscalKind.CREDIT_NOTE ? -1 : 1;
            for (TaxGroup group : document.taxes()) {
                taxes.merge(
                        group.treatment().rate().toString(), sign * group.tax().minor(), Long::sum);
            }
        }
        taxes.values().removeIf(tax -> tax == 0);
        return taxes;
    }

    private static Map<String, Long> billsByRate(List<Bill> charged, List<Bill> returned) {
        Map<String, Long> taxes = new TreeMap<>();
        charged.forEach(bill ->
                bill.lines().forEach(line -> taxes.merge(line.rate().percent().toString(), line.tax(), Long::sum)));
        returned.forEach(bill ->
                bill.lines().forEach(line -> taxes.merge(line.rate().percent().toString(), -line.tax(), Long::sum)));
        taxes.values().removeIf(tax -> tax == 0);
        return taxes;
    }

    private Money told(Function<FiscalDocument, Money> amount) {
        return Money.sum(
                Currency.SAR,
                shop.documents.stream()
                        .map(it -> it.head().kind() == FiscalKind.CREDIT_NOTE
                                ? amount.apply(it).negated()
                                : amount.apply(it))
                        .toList());
    }

    void nothingIsLeft() {
        assertThat(told(it -> it.totals().payable()).isZero()).isTrue();
        assertThat(shop.tax().isZero()).isTrue();
        assertThat(shop.base("1").isZero()).isTrue();
        assertThat(shop.base("3").isZero()).isTrue();
        assertThat(shop.drawer().minus(before)).isEqualTo(sar(-onAccount));
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }
}
