// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.Ministry.BUYER;
import static dev.mizan.laws.tax.Ministry.FLOAT;
import static dev.mizan.laws.tax.Ministry.WITHHELD;
import static dev.mizan.laws.tax.Ministry.assertStands;
import static dev.mizan.laws.tax.Ministry.cash;
import static dev.mizan.laws.tax.Ministry.of;
import static dev.mizan.laws.tax.Ministry.open;
import static dev.mizan.laws.tax.Ministry.priced;
import static dev.mizan.laws.tax.Ministry.ratio;
import static dev.mizan.laws.tax.Ministry.sell;
import static dev.mizan.laws.tax.Ministry.sold;
import static dev.mizan.laws.tax.Ministry.takeBack;
import static dev.mizan.laws.tax.UsedPhones.COVER;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static dev.mizan.laws.tax.WithholdingLaws.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Withheld;
import dev.mizan.core.till.TillClosed;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.withheld.CustomerWithheld;
import dev.mizan.suite.withheld.WithheldReason;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import dev.mizan.suite.withheld.WithholdingDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** At a till paid and withheld are the sale, and they are what stays of it after everything that comes back. */
class TillWithholdingLaws {

    @Property(tries = 20)
    void paidAndWithheldAreTheSaleAndWhatStaysOfItAfterEveryReturn(@ForAll Random random) {
        try (Mizan mizan = open()) {
            WithholdingDoor door = mizan.books().parties().withholding();
            TillDoor till = mizan.till("T1");
            Base base = random.nextBoolean() ? Base.NET : Base.VAT;
            Percent rate = new Percent(1_000_000 + random.nextInt(99_000_000));
            door.agree(BUYER, base, rate).orElseThrow();
            List<Ministry.Sold> sold = new ArrayList<>();
            long[][] pieces = new long[3][2];
            for (int i = 0; i < 3; i++) {
                pieces[i][0] = 1 + random.nextInt(9);
                pieces[i][1] = random.nextInt(9);
                Sale sale = sell(till, priced(till, pieces[i][0], pieces[i][1]), random);
                long kept = ratio(of(sale.fact().bill(), base), rate.millionths(), Percent.ONE_WHOLE);
                sold.add(new Ministry.Sold(sale, base, kept));
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

    /** The office and the till withheld one list, and one certificate settles it. */
    private static void assertCertified(Mizan mizan, Percent rate, List<Ministry.Sold> sold) {
        long withheld = sold.stream().mapToLong(Ministry.Sold::withheld).sum();
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
                    .isEqualTo(WithheldReason.OTHER_AMOUNT);
            Sale sale = till.sell(priced, List.of(due, new Cash(sar(110_00)))).orElseThrow();
            var one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
            assertThat(why(till.exchange(
                            sale.id(), one, ReturnCause.FAULTY, priced, List.of(more, new Cash(sar(92_00))))))
                    .isEqualTo(WithheldReason.OTHER_AMOUNT);
            assertThat(why(till.exchange(
                            sale.id(), one, ReturnCause.FAULTY, nobody, List.of(due, new Cash(sar(92_00))))))
                    .isEqualTo(WithheldReason.NO_CUSTOMER);
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
