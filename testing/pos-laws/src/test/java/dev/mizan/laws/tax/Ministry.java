// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.COVER;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Shopper;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.withheld.CustomerWithheld;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A buyer that withholds, a shop that it buys covers and books of, and what must stand of its purchases. */
final class Ministry {
    private Ministry() {}

    static final AccountRole WITHHELD = new AccountRole("tax-withheld");
    static final String BUYER = "MINISTRY";
    static final Sku BOOK = Sku.of("BOOK");
    static final long FLOAT = 10_000_000;

    static Mizan open() {
        Mizan mizan = UsedPhones.open(Kept.IN_MEMORY);
        TaxClass zero = new TaxClass("ZERO");
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(zero, TaxRate.untaxed(VatCategory.Z), Period.ALWAYS)))
                .orElseThrow();
        mizan.catalogue()
                .define(
                        Item.builder(BOOK, Text.of("Book", "كتاب"))
                                .taxClass(zero)
                                .build(),
                        "7.77")
                .orElseThrow();
        mizan.stock()
                .receive(
                        "DN-1",
                        List.of(
                                new GoodsReceipt.Line(COVER, Quantity.pieces(900), sar(900_000)),
                                new GoodsReceipt.Line(BOOK, Quantity.pieces(900), sar(300_000))))
                .orElseThrow();
        return mizan;
    }

    static PricedBasket priced(TillDoor till, long covers, long books) {
        var basket = till.basket(Shopper.of(new CustomerId(BUYER)))
                .add(COVER, Quantity.pieces(covers))
                .orElseThrow();
        return till.price(
                        books == 0
                                ? basket
                                : basket.add(BOOK, Quantity.pieces(books)).orElseThrow())
                .orElseThrow();
    }

    static Sale sell(TillDoor till, PricedBasket priced, Random random) {
        Withheld kept = till.withheld(priced).orElseThrow();
        Money rest = priced.total().minus(kept.amount());
        List<Tender> tenders = new ArrayList<>(List.of(kept));
        if (rest.isPositive()) {
            tenders.add(new Cash(rest));
        }
        Collections.shuffle(tenders, random);
        return till.sell(priced, tenders).orElseThrow();
    }

    static long cash(Mizan mizan) {
        return mizan.books()
                        .balances()
                        .inRole(mizan.books().chart(), AccountRole.TENDER, "cash", Dimensions.NONE)
                        .orElseThrow()
                        .minor()
                - FLOAT;
    }

    static long ratio(long amount, long part, long whole) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static long of(Bill bill, Base base) {
        return (base == Base.VAT ? bill.tax() : bill.gross().minus(bill.tax())).minor();
    }

    /** A sale, and what of it did not come back: gross, pieces, and what the rate is of. */
    static final class Sold {
        final Sale sale;
        final Base base;
        final long kept;
        final long[] pieces;
        long gross;
        long left;

        Sold(Sale sale, Base base, long kept) {
            this.sale = sale;
            this.base = base;
            this.kept = kept;
            this.gross = sale.fact().bill().gross().minor();
            this.left = of(sale.fact().bill(), base);
            this.pieces = sale.fact().bill().lines().stream()
                    .mapToLong(line -> line.quantity().steps())
                    .toArray();
        }

        long withheld() {
            return ratio(kept, left, of(sale.fact().bill(), base));
        }

        long there(int line) {
            return pieces[line];
        }

        void back(GoodsBack back) {
            back(back.fact());
        }

        void back(GoodsReturned back) {
            gross -= back.bill().gross().minor();
            left -= of(back.bill(), base);
            List<Integer> lines = ((ReturnOrigin.Receipt) back.origin()).lines();
            for (int i = 0; i < lines.size(); i++) {
                pieces[lines.get(i)] -= back.bill().lines().get(i).quantity().steps();
            }
        }
    }

    static GoodsBack takeBack(TillDoor till, Sale sale, List<ReturnedItem> items, Random random) {
        if (random.nextBoolean()) {
            return till.takeBack(sale.id(), items, ReturnCause.FAULTY).orElseThrow();
        }
        RefundBegun given = till.beginRefund(sale.id(), items, ReturnCause.FAULTY, List.of())
                .orElseThrow();
        till.abandon(given.checkout(), "left").orElseThrow();
        RefundBegun begun = till.beginRefund(sale.id(), items, ReturnCause.FAULTY, List.of())
                .orElseThrow();
        GoodsBack back = till.takeBack(begun.checkout(), List.of()).orElseThrow();
        assertThat(back.fact().refund().cash()).isEqualTo(begun.due());
        return back;
    }

    /** A sale of a buyer that withholds, or of another. */
    static Sold sold(Sale sale, Base base, Percent rate) {
        Bill bill = sale.fact().bill();
        return new Sold(
                sale,
                base,
                bill.customer().isPresent() ? ratio(of(bill, base), rate.millionths(), Percent.ONE_WHOLE) : 0);
    }

    static void assertStands(Mizan mizan, List<Sold> sold) {
        long withheld = sold.stream().mapToLong(Sold::withheld).sum();
        long gross = sold.stream().mapToLong(it -> it.gross).sum();
        assertThat(balance(mizan, WITHHELD)).isEqualTo(withheld);
        assertThat(cash(mizan)).as("cash").isEqualTo(gross - withheld);
        List<CustomerWithheld> open = mizan.books().parties().withholding().open();
        assertThat(open.stream().mapToLong(it -> it.withheld().minor()).sum()).isEqualTo(withheld);
        assertThat(sold.stream().filter(it -> it.withheld() > 0)).hasSameSizeAs(open);
    }
}
