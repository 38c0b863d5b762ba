// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.cashvat.CashVatRules;
import dev.mizan.ledger.cashvat.DeferredVat;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.ForeignDoor;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * VAT on payment of documents in other currencies (Odoo 103554, 104204, 202713): what falls due is the tax that the document
 * tells in the currency of the books, by the share that was settled; no rate that comes later touches it.
 */
class ForeignVatLaws {
    static final TaxTreatment STANDARD = TaxTreatment.standard(Percent.of("15"));
    static final TaxTreatment EXPORT = TaxTreatment.untaxed(VatCategory.Z, "VATEX-SA-32", "Export of goods");
    private static final List<Currency> CURRENCIES =
            List.of(Currency.USD, Currency.of("EUR"), Currency.of("JPY"), Currency.of("KWD"));
    static final RateTable RATES = rates();

    private static RateTable rates() {
        RateTable table = RateTable.EMPTY;
        String[][] all = {{"3.75", "4.07", "0.0251", "12.2"}, {"3.8049", "3.99", "0.0243", "12.31"}};
        for (int time = 0; time < all.length; time++) {
            for (int each = 0; each < CURRENCIES.size(); each++) {
                table = table.with(
                        FIRST.plusDays(90L * time),
                        ExchangeRate.of(CURRENCIES.get(each), Currency.SAR, all[time][each]));
            }
        }
        return table;
    }

    /** A document in another currency, and what was settled of it: told without the code that is judged. */
    private static final class Told {
        final String item;
        final Money gross;
        final boolean sold;
        BigInteger whole;
        BigInteger tax;
        long paid;

        Told(String item, Money gross, boolean sold, Money tax) {
            this.item = item;
            this.gross = gross;
            this.sold = sold;
            this.whole = BigInteger.valueOf(gross.minor());
            this.tax = BigInteger.valueOf(tax.minor());
        }

        /** Half up, in integers without limit. */
        long due() {
            BigInteger twice = BigInteger.TWO.multiply(tax).multiply(BigInteger.valueOf(paid));
            return paid == whole.longValueExact()
                    ? tax.longValueExact()
                    : twice.add(whole).divide(BigInteger.TWO.multiply(whole)).longValueExact();
        }

        long open() {
            return whole.longValueExact() - paid;
        }
    }

    static Mizan shop() {
        return onPayment(Mizan.open(BackOffice.shop(Kept.IN_MEMORY)));
    }

    private static Mizan onPayment(Mizan mizan) {
        mizan.books().furnish().orElseThrow();
        mizan.books().cashVat().choose(FIRST).orElseThrow();
        return mizan;
    }

    private static Told document(Mizan mizan, int number, Random random) {
        ForeignDoor door = mizan.books().foreign(RATES);
        Currency currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        Money foreign = Money.ofMinor(2 + random.nextInt(50_000), currency);
        Money net = Money.ofMinor(1 + random.nextInt(90_000), Currency.SAR);
        Money tax = Money.ofMinor(random.nextInt(20_000), Currency.SAR);
        boolean sold = random.nextInt(3) != 0;
        if (sold) {
            door.invoice("F" + number, "Noura", FIRST, foreign, List.of(new TaxGroup(STANDARD, net, tax)))
                    .orElseThrow();
        } else {
            door.bill("F" + number, "Noura", FIRST, foreign, net, tax, "rent").orElseThrow();
        }
        return new Told("F" + number, foreign, sold, tax);
    }

    private static void declares(Mizan mizan, List<Told> all) {
        long output = all.stream().filter(it -> it.sold).mapToLong(Told::due).sum();
        long input = all.stream().filter(it -> !it.sold).mapToLong(Told::due).sum();
        assertThat(stands(mizan, "2130").minor()).isEqualTo(-output);
        assertThat(stands(mizan, "1240").minor()).isEqualTo(input);
    }

    private static Money waiting(Mizan mizan, PartySide side) {
        return Money.sum(
                Currency.SAR,
                mizan.books().cashVat().waiting().stream()
                        .filter(each -> each.side() == side)
                        .map(DeferredVat::waiting)
                        .toList());
    }

    @Property(tries = 30)
    void whatIsDeclaredIsTheTaxOfTheDocumentsByWhatWasPaid(@ForAll long seed) {
        try (Mizan mizan = shop()) {
            pay(mizan, new Random(seed));
        }
    }

    @Property(tries = 2)
    void whatIsReplayedWaitsForTheSame(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> pay(onPayment(mizan), new Random(seed)),
                mizan -> assertThat(stands(mizan, "2132")).isEqualTo(sar("0.00")));
    }

    private static void pay(Mizan mizan, Random random) {
        ForeignDoor door = mizan.books().foreign(RATES);
        List<Told> all = new ArrayList<>();
        for (int number = 1; number <= 2 + random.nextInt(4); number++) {
            all.add(document(mizan, number, random));
        }
        declares(mizan, all);
        assertThat(stands(mizan, "2130")).isEqualTo(sar("0.00"));
        for (int step = 0; all.stream().anyMatch(it -> it.open() > 0); step++) {
            Told one = all.get(random.nextInt(all.size()));
            LocalDate on = FIRST.plusDays(step);
            if (random.nextInt(4) == 0) {
                door.revalue(on);
            } else if (one.open() > 0) {
                long part = random.nextInt(3) == 0 ? one.open() : 1 + random.nextLong(one.open());
                one.paid += part;
                long sign = one.sold ? 1 : -1;
                door.settle(
                                one.item,
                                on,
                                Money.ofMinor(sign * part, one.gross.currency()),
                                Money.ofMinor(sign * random.nextInt(90_000), Currency.SAR),
                                "bank")
                        .orElseThrow();
            }
            declares(mizan, all);
            assertThat(stands(mizan, "2132"))
                    .isEqualTo(waiting(mizan, PartySide.CUSTOMER).negated());
            assertThat(stands(mizan, "1243")).isEqualTo(waiting(mizan, PartySide.SUPPLIER));
            assertThat(stands(mizan, "2133").plus(stands(mizan, "2134"))).isEqualTo(sar("0.00"));
        }
        long taxes = all.stream()
                .filter(it -> it.sold)
                .mapToLong(it -> it.tax.longValueExact())
                .sum();
        assertThat(stands(mizan, "2130").minor()).isEqualTo(-taxes);
        assertThat(mizan.books().cashVat().waiting()).isEmpty();
        assertThat(stands(mizan, "2133")).isEqualTo(sar("0.00"));
    }

    static VatReturn.Line box(Mizan mizan, int month, String number) {
        return mizan
                .books()
                .statements()
                .vatReturn(Period.month(2026, month), CashVatRules.saudiBoxes())
                .orElseThrow()
                .lines()
                .stream()
                .filter(line -> line.box().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static Money usd(String amount) {
        return Money.of(amount, Currency.USD);
    }

    @Example
    void anInvoiceInDollarsIsDeclaredInTheMonthsOfItsPayments() {
        try (Mizan mizan = shop()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            door.invoice("F1", "Noura", FIRST, List.of(new TaxGroup(STANDARD, usd("100.00"), usd("15.00"))))
                    .orElseThrow();
            assertThat(box(mizan, 1, "1").tax()).isEqualTo(sar("0.00"));
            assertThat(box(mizan, 1, "1").base()).isEqualTo(sar("0.00"));
            door.settle("F1", FIRST.plusDays(40), usd("23.00"), sar("99.99"), "bank")
                    .orElseThrow();
            assertThat(box(mizan, 2, "1").tax()).isEqualTo(sar("11.25"));
            assertThat(box(mizan, 2, "1").base()).isEqualTo(sar("75.00"));
            door.credit(
                            "F1",
                            "C1",
                            FIRST.plusDays(60),
                            usd("46.00"),
                            List.of(new TaxGroup(STANDARD, sar("150.00"), sar("22.50"))))
                    .orElseThrow();
            VatReturn.Line march = box(mizan, 3, "1");
            assertThat(march.tax()).isEqualTo(sar("0.00"));
            assertThat(march.base().plus(march.adjustment())).isEqualTo(sar("0.00"));
            door.settle("F1", LAST, usd("46.00"), sar("190.00"), "bank").orElseThrow();
            assertThat(box(mizan, 12, "1").tax()).isEqualTo(sar("22.50"));
            assertThat(box(mizan, 12, "1").base()).isEqualTo(sar("150.00"));
            assertThat(mizan.books().cashVat().waiting()).isEmpty();
        }
    }

    @Example
    void whatIsSoldAbroadWaitsForNothing() {
        try (Mizan mizan = shop()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            door.invoice("F1", "Noura", FIRST, List.of(new TaxGroup(EXPORT, usd("100.00"), usd("0.00"))))
                    .orElseThrow();
            door.sold("F2", "Noura", FIRST, usd("10.00")).orElseThrow();
            assertThat(box(mizan, 1, "4").base()).isEqualTo(sar("412.50"));
            assertThat(mizan.books().cashVat().waiting()).isEmpty();
        }
    }

    @Example
    void anInvoiceAtHomeOfTheSameNumberIsAnother() {
        try (Mizan mizan = shop()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            mizan.books()
                    .parties()
                    .invoice("Noura", "I1", FIRST, PaymentTerms.net(30), sar("100.00"), sar("15.00"))
                    .orElseThrow();
            door.invoice("I1", "Noura", FIRST, List.of(new TaxGroup(STANDARD, usd("100.00"), usd("15.00"))))
                    .orElseThrow();
            door.settle("I1", FIRST, usd("115.00"), sar("431.25"), "bank").orElseThrow();
            assertThat(stands(mizan, "2130")).isEqualTo(sar("-56.25"));
            mizan.books().cashVat().leave(LAST).orElseThrow();
            assertThat(stands(mizan, "2130")).isEqualTo(sar("-71.25"));
        }
    }
}
