// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.told.ToldTax;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bills as a pricer leaves them, and some that are harder: awkward cents, free lines, weights, packs, two modes. */
public final class BillGen {
    private static final Exemption WHY = Exemption.of("VATEX-SA-29", "Financial services", "الخدمات المالية");
    public static final TaxRate VAT_15 = TaxRate.standard("15");
    private static final Unit BOX_4 = Unit.pack("box4", Unit.PIECE, 4);

    private BillGen() {}

    public static Arbitrary<Bill> bills() {
        return bills(Arbitraries.of(Currency.SAR, Currency.KWD, Currency.JPY));
    }

    public static Arbitrary<Bill> bills(Arbitrary<Currency> currencies) {
        return Combinators.combine(
                        currencies,
                        lines().list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(Channel.SHOP, Channel.WEB),
                        Arbitraries.just(new CustomerId("C-17850")).optional(),
                        Arbitraries.longs().between(0, 999),
                        told().optional(0.3))
                .as((currency, lines, channel, customer, version, told) -> new Bill(
                        channel,
                        customer,
                        currency,
                        new BookVersions(version, version + 1, 3),
                        lines,
                        List.of(),
                        told));
    }

    /** Of an engine that was asked, or could not be reached. */
    private static Arbitrary<ToldTaxes> told() {
        return Arbitraries.of(
                ToldTaxes.unanswered("fake-tax", "CITY"),
                new ToldTaxes(
                        "fake-tax",
                        "Q7",
                        "",
                        List.of(new ToldTax(0, TaxPart.of("STATE", "ST", "6"), "STATE-2026", 309, 19))));
    }

    private static Arbitrary<SoldLine> lines() {
        return Combinators.combine(undiscounted(), discounts()).as(BillGen::discounted);
    }

    private static SoldLine discounted(SoldLine line, List<LineDiscount> discounts) {
        return line.part(line.quantity(), line.gross(), line.tax(), discounts);
    }

    private static Arbitrary<List<LineDiscount>> discounts() {
        return Combinators.combine(
                        Arbitraries.of("TEA", "EID", "STAFF").map(PromotionId::new),
                        Arbitraries.longs().between(-50, 9_999),
                        Arbitraries.integers().between(0, 100))
                .as((id, amount, percent) -> new LineDiscount(
                        id, Text.of("offer " + id, "عرض"), amount, Math.max(0, amount) * percent / 100))
                .list()
                .uniqueElements(LineDiscount::promotion)
                .ofMaxSize(2);
    }

    private static Arbitrary<SoldLine> undiscounted() {
        Arbitrary<Long> gross = Arbitraries.oneOf(
                List.of(Arbitraries.longs().between(0, 9), Arbitraries.longs().between(0, 99_999)));
        return Combinators.combine(
                        Arbitraries.of("85123A", "22423", "حليب", "POST"),
                        Arbitraries.of(Text.of("tea light", "شمعة"), Text.en("cake stand"), Text.ar("حليب")),
                        quantities(),
                        gross,
                        Arbitraries.of(PriceMode.class),
                        Arbitraries.of(
                                VAT_15,
                                TaxRate.standard("5"),
                                TaxRate.standard("100"),
                                TaxRate.split(TaxPart.of("CGST", "IN", "9"), TaxPart.of("SGST", "MH", "9")),
                                TaxRate.untaxed(VatCategory.Z),
                                TaxRate.untaxed(VatCategory.E, WHY)),
                        Arbitraries.of("", "", "", "damaged"))
                .as(BillGen::line);
    }

    private static Arbitrary<Quantity> quantities() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.longs().between(1, 12).map(Quantity::pieces),
                Arbitraries.longs().between(1, 9).map(count -> Quantity.of(count, BOX_4)),
                Arbitraries.longs().between(1, 2_500).map(grams -> new Quantity(grams, Unit.KILOGRAM))));
    }

    private static SoldLine line(
            String item, Text name, Quantity quantity, long gross, PriceMode mode, TaxRate rate, String overridden) {
        long percent = rate.percent().millionths();
        long tax = Rounding.HALF_UP.multiplyDivide(gross, percent, 100_000_000 + percent);
        return new SoldLine(Sku.of(item), name, quantity, gross, mode, gross, tax, rate, overridden);
    }

    /** One line of pieces at 15 %. */
    public static Bill of(long pieces, long gross) {
        SoldLine line = line(
                "22423", Text.en("cake stand"), Quantity.pieces(pieces), gross, PriceMode.TAX_INCLUSIVE, VAT_15, "");
        return new Bill(Channel.SHOP, Optional.empty(), Currency.SAR, new BookVersions(1, 1, 1), List.of(line));
    }
}
