// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.COVER;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static dev.mizan.laws.tax.WithholdingLaws.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Shopper;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Withheld;
import dev.mizan.core.till.TillClosed;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.value.Currency;
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
import dev.mizan.suite.withheld.WithheldReason;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import dev.mizan.suite.withheld.WithholdingDoor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** At a till paid and withheld are the sale, and they are what stays of it after everything that comes back. */
class TillWithholdingLaws {
    private static final AccountRole WITHHELD = new AccountRole("tax-withheld");
    private static final String BUYER = "MINISTRY";
    private static final Sku BOOK = Sku.of("BOOK");
    private static final long FLOAT = 10_000_000;

    private static Mizan open() {
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

    private static PricedBasket priced(TillDoor till, long covers, long books) {
        var basket = till.basket(Shopper.of(new CustomerId(BUYER)))
                .add(COVER, Quantity.pieces(covers))
                .orElseThrow();
        return till.price(
                        books == 0
                                ? basket
                                : basket.add(BOOK, Quantity.pieces(books)).orElseThrow())
                .orElseThrow();
    }

    private static Sale sell(TillDoor till, PricedBasket priced, Random random) {
        Withheld kept = till.withheld(priced).orElseThrow();
        Money rest = priced.total().minus(kept.amount());
        List<Tender> tenders = new ArrayList<>(List.of(kept));
        if (rest.isPositive()) {
            tenders.add(new Cash(rest));
        }
        Collections.shuffle(tenders, random);
        return till.sell(priced, tenders).orElseThrow();
    }

    private static long cash(Mizan mizan) {
        return mizan.books()
                        .balances()
                        .inRole(mizan.books().chart(), AccountRole.TENDER, "cash", Dimensions.NONE)
                        .orElseThrow()
                        .minor()
                - FLOAT;
    }

    private static long ratio(long amount, long part, long whole) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long of(Bill bill, Base base) {
        return (base == Base.VAT ? bill.tax() : bill.gross().minus(bill.tax())).minor();
    }

    /** A sale, and what of it did not come back: gross, and what the rate is of. */
    private static final class Sold {
        final Sale sale;
        final Base base;
        final long kept;
        long gross;
        long left;

        Sold(Sale sale, Base base, long kept) {
            this.sale = sale;
            this.base = base;
            this.kept = kept;
            this.gross = sale.fact().bill().gross().minor();
            this.left = of(sale.fact().bill(), base);
        }

        long withheld() {
            return ratio(kept, left, of(sale.fact().bill(), base));
        }

        void back(GoodsBack back) {
            gross -= back.fact().bill().gross().minor();
            left -= of(back.fact().bill(), base);
        }
    }

    private static GoodsBack takeBack(TillDoor till, Sale sale, List<ReturnedItem> items, Random random) {
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

    @Property(tries = 20)
    void paidAndWithheldAreTheSaleAndWhatStaysOfItAfterEveryReturn(@ForAll Random random) {
        try (Mizan mizan = open()) {
            WithholdingDoor door = mizan.books().parties().withholding();
            TillDoor till = mizan.till("T1");
            Base base = random.nextBoolean() ? Base.NET : Base.VAT;
            Percent rate = new Percent(1_000_000 + random.nextInt(99_000_000));
            door.agree(BUYER, base, rate).orElseThrow();
            List<Sold> sold = new ArrayList<>();
            long[][] pieces = new long[3][2];
            for (int i = 0; i < 3; i++) {
                pieces[i][0] = 1 + random.nextInt(9);
                pieces[i][1] = random.nextInt(9);
                Sale sale = sell(till, priced(till, pieces[i][0], pieces[i][1]), random);
                long kept = ratio(of(sale.fact().bill(), base), rate.millionths(), Percent.ONE_WHOLE);
                sold.add(new Sold(sale, base, kept));
                assertStands(mizan, sold);
            }
            for (int i = 0; i < 12; i++) {
                int at = random.nextInt(3);
                int line = random.nextInt(2);
                if (pieces[at][line] > 0) {
                    long back = 1 + random.nextInt((int) pieces[at][line]);
                    pieces[at][line] -= back;
                    var items = List.of(new ReturnedItem(line, Quantity.pieces(back)));
                    sold.get(at).back(takeBack(till, sold.get(at).sale, items, random));
                    assertStands(mizan, sold);
                }
            }
            assertCertified(mizan, rate, sold);
        }
    }

    private static void assertStands(Mizan mizan, List<Sold> sold) {
        long withheld = sold.stream().mapToLong(Sold::withheld).sum();
        long gross = sold.stream().mapToLong(it -> it.gross).sum();
        assertThat(balance(mizan, WITHHELD)).isEqualTo(withheld);
        assertThat(cash(mizan)).as("cash").isEqualTo(gross - withheld);
        List<CustomerWithheld> open = mizan.books().parties().withholding().open();
        assertThat(open.stream().mapToLong(it -> it.withheld().minor()).sum()).isEqualTo(withheld);
        assertThat(sold.stream().filter(it -> it.withheld() > 0)).hasSameSizeAs(open);
    }

    /** The office and the till withheld one list, and one certificate settles it. */
    private static void assertCertified(Mizan mizan, Percent rate, List<Sold> sold) {
        long withheld = sold.stream().mapToLong(Sold::withheld).sum();
        var parties = mizan.books().parties();
        WithholdingDoor door = parties.withholding();
        LocalDate day = LocalDate.of(2026, 11, 2);
        parties.invoice(BUYER, "INV-1", day, PaymentTerms.net(30), sar(100_000), sar(15_000))
                .orElseThrow();
        long kept = ratio(sold.get(0).base == Base.NET ? 100_000 : 15_000, rate.millionths(), Percent.ONE_WHOLE);
        door.payment(BUYER, "PAY-1", day, sar(115_000 - kept), "bank", "INV-1", sar(15_000))
                .orElseThrow();
        List<String> payments =
                door.open().stream().map(CustomerWithheld::payment).toList();
        assertThat(payments).contains("PAY-1");
        door.certificate(BUYER, "C-1", payments, sar(withheld + kept)).orElseThrow();
        assertThat(door.open()).isEmpty();
        assertThat(balance(mizan, WITHHELD)).isZero();
        var z = mizan.till("T1")
                .close(sar(FLOAT + cash(mizan)))
                .orElseThrow()
                .fact(TillClosed.class)
                .orElseThrow();
        assertThat(z.totals().of(Currency.SAR).expected(TenderKind.WITHHELD)).isEqualTo(sar(withheld));
    }

    @Example
    void whatIsNotAsAgreedIsRefusedByItsName() {
        try (Mizan mizan = open()) {
            WithholdingDoor door = mizan.books().parties().withholding();
            TillDoor till = mizan.till("T1");
            PricedBasket priced = priced(till, 5, 0);
            assertThat(why(till.withheld(priced))).isEqualTo(WithheldReason.MAY_NOT_WITHHOLD);
            door.agree(BUYER, Base.NET, Percent.of(5)).orElseThrow();
            Withheld due = new Withheld(sar(5_00), Withheld.Base.NET);
            assertThat(till.withheld(priced).orElseThrow()).isEqualTo(due);
            Withheld more = new Withheld(sar(5_01), Withheld.Base.NET);
            assertThat(why(till.sell(priced, List.of(more, new Cash(sar(109_99))))))
                    .isEqualTo(WithheldReason.OTHER_AMOUNT);
            assertThat(why(till.sell(priced, List.of(due, due, new Cash(sar(105_00))))))
                    .isEqualTo(WithheldReason.OTHER_AMOUNT);
            var nobody = till.price(till.basket().add(COVER, Quantity.pieces(5)).orElseThrow())
                    .orElseThrow();
            assertThat(why(till.sell(nobody, List.of(due, new Cash(sar(110_00))))))
                    .isEqualTo(WithheldReason.NO_CUSTOMER);
            assertThat(why(till.prepayments().take(priced, sar(50_00), List.of(due, new Cash(sar(45_00))))))
                    .isEqualTo(SaleReason.WITHHELD_ELSEWHERE);
            Sale sale = till.sell(priced, List.of(due, new Cash(sar(110_00)))).orElseThrow();
            var one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
            assertThat(why(till.exchange(sale.id(), one, ReturnCause.FAULTY, nobody, List.of(new Cash(sar(92_00))))))
                    .isEqualTo(WithheldReason.NOT_EXCHANGED);
            door.agree(BUYER, Base.NET, Percent.ZERO).orElseThrow();
            assertThat(why(till.sell(priced, List.of(due, new Cash(sar(110_00))))))
                    .isEqualTo(WithheldReason.MAY_NOT_WITHHOLD);
            assertThat(balance(mizan, WITHHELD)).isEqualTo(5_00);
        }
    }

    @Example
    void whatComesBackAfterItsCertificateIsMadeUpForByTheNext() {
        try (Mizan mizan = open()) {
            WithholdingDoor door = mizan.books().parties().withholding();
            TillDoor till = mizan.till("T1");
            door.agree(BUYER, Base.NET, Percent.of(5)).orElseThrow();
            Sale first = sell(till, priced(till, 5, 0), new Random(1));
            String number = first.fact().slip().number().toString();
            door.certificate(BUYER, "C-1", List.of(number), sar(5_00)).orElseThrow();
            GoodsBack back = till.takeBack(
                            first.id(), List.of(new ReturnedItem(0, Quantity.pieces(2))), ReturnCause.FAULTY)
                    .orElseThrow();
            assertThat(back.fact().refund().cash()).isEqualTo(sar(44_00));
            assertThat(Returnable.of(first.id(), first.fact())
                            .after(back.fact())
                            .paid())
                    .isEqualTo(sar(69_00));
            assertThat(balance(mizan, WITHHELD)).isEqualTo(-2_00);
            sell(till, priced(till, 5, 0), new Random(2));
            List<String> open =
                    door.open().stream().map(CustomerWithheld::payment).toList();
            assertThat(why(door.certificate(BUYER, "C-2", open, sar(5_00))))
                    .isEqualTo(WithheldReason.CERTIFICATE_DIFFERS);
            door.certificate(BUYER, "C-2", open, sar(3_00)).orElseThrow();
            assertThat(door.open()).isEmpty();
            assertThat(balance(mizan, WITHHELD)).isZero();
        }
    }
}
