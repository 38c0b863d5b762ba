// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.gen.SaleGen;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.told.ToldTax;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A sale whose taxes an engine told comes back in pieces: each tax of each line whole in the end, and even on the way. */
class ToldReturnLaws {
    private static final List<TaxPart> PARTS = List.of(
            TaxPart.of("STATE", "ST", "6"), TaxPart.of("COUNTY", "CO", "0.5"), TaxPart.of("CITY", "CI", "2.375"));

    /** A number of a line tells its pieces and the tax of each authority. */
    private static Bill bill(List<Long> numbers) {
        List<SoldLine> lines = new ArrayList<>();
        List<ToldTax> taxes = new ArrayList<>();
        TaxRate rate = TaxRate.split(PARTS.toArray(TaxPart[]::new));
        for (int line = 0; line < numbers.size(); line++) {
            long rest = numbers.get(line);
            long pieces = 1 + rest % 12;
            rest /= 12;
            long sum = 0;
            for (TaxPart part : PARTS) {
                long tax = rest % 60;
                rest /= 60;
                taxes.add(new ToldTax(line, part, part.code() + "-2026", 40 * tax, tax));
                sum += tax;
            }
            long gross = sum + rest % 5_000;
            lines.add(new SoldLine(
                    Sku.of("PEN"),
                    Text.en("Pen"),
                    Quantity.pieces(pieces),
                    gross,
                    PriceMode.TAX_EXCLUSIVE,
                    gross,
                    sum,
                    rate,
                    ""));
        }
        return new Bill(
                Channel.SHOP,
                Optional.empty(),
                Currency.of("USD"),
                new BookVersions(1, 1, 1),
                lines,
                List.of(),
                Optional.of(new ToldTaxes("fake-tax", "Q7", "", taxes)));
    }

    @Property
    void eachTaxComesBackWholeAndEvenly(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(max = 12_959_999_999L) Long> numbers,
            @ForAll Random split) {
        Bill bill = bill(numbers);
        Returnable left = Returnable.of(SaleGen.SALE_ID, SaleGen.sold(bill, CashRounding.NONE));
        long[] back = new long[bill.told().orElseThrow().taxes().size()];
        long[] bases = new long[back.length];
        while (!left.isAllBack()) {
            List<ReturnedItem> items = some(left, split);
            GoodsReturned returned = ReturnLaws.takeBack(left, items, CashRounding.NONE);
            for (int part = 0; part < items.size(); part++) {
                assertThat(returned.bill().told().orElseThrow().on(part))
                        .isEqualTo(returned.bill().lines().get(part).tax());
                int line = items.get(part).line();
                List<ToldTax> shares = returned.bill().told().orElseThrow().of(part);
                for (int i = 0; i < PARTS.size(); i++) {
                    assertThat(shares.get(i).part()).isEqualTo(PARTS.get(i));
                    back[line * PARTS.size() + i] += shares.get(i).tax();
                    bases[line * PARTS.size() + i] += shares.get(i).base();
                }
            }
            left = left.after(old(returned, split));
            even(bill, back);
        }
        List<ToldTax> told = bill.told().orElseThrow().taxes();
        for (int i = 0; i < told.size(); i++) {
            assertThat(back[i]).isEqualTo(told.get(i).tax());
            assertThat(bases[i]).isEqualTo(told.get(i).base());
        }
    }

    /** Each tax of a line is never further from its share of what has come back than one minor unit. */
    private static void even(Bill bill, long[] back) {
        List<ToldTax> told = bill.told().orElseThrow().taxes();
        for (int i = 0; i < told.size(); i++) {
            int first = i - i % PARTS.size();
            long taxed = back[first] + back[first + 1] + back[first + 2];
            long whole = bill.lines().get(told.get(i).line()).tax();
            assertThat(Math.abs(back[i] * whole - told.get(i).tax() * taxed)).isLessThanOrEqualTo(whole);
        }
    }

    /** Now and then as it was written before shares were kept: read again, it stands for the same. */
    private static GoodsReturned old(GoodsReturned returned, Random split) {
        ToldTaxes told = returned.bill().told().orElseThrow();
        return split.nextBoolean()
                ? returned
                : new GoodsReturned(
                        returned.slip(),
                        returned.origin(),
                        returned.cause(),
                        returned.bill().told(told.ofOthers(List.of())),
                        returned.refund(),
                        returned.checkout());
    }

    private static List<ReturnedItem> some(Returnable left, Random split) {
        List<ReturnedItem> some = new ArrayList<>();
        for (int line = 0; line < left.sale().bill().lines().size(); line++) {
            long out = left.left(line).steps();
            if (out > 0 && (some.isEmpty() || split.nextBoolean())) {
                long first = 1 + split.nextInt((int) out);
                some.add(new ReturnedItem(line, Quantity.pieces(first)));
                if (first < out && split.nextInt(4) == 0) {
                    some.add(new ReturnedItem(line, Quantity.pieces(1)));
                }
            }
        }
        return some;
    }

    @Property
    void whatIsHeldAndGivenFreeLeavesEachTaxAsItWas(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(max = 12_959_999_999L) Long> numbers,
            @ForAll Random split) {
        Bill bill = bill(numbers);
        Returnable left = Returnable.of(SaleGen.SALE_ID, SaleGen.sold(bill, CashRounding.NONE));
        CheckoutId checkout = new CheckoutId(new UUID(1, 2));
        RefundBegun begun = Returning.begin(checkout, 1, left, some(left, split), ReturnCause.CHANGED_MIND, List.of())
                .orElseThrow();
        Returnable held = left.after(begun);
        assertThat(held.released(checkout).bill()).isEqualTo(bill);
        if (!held.isAllBack()) {
            GoodsReturned other = ReturnLaws.takeBack(held, some(held, split), CashRounding.NONE);
            assertThat(held.after(other)
                            .released(checkout)
                            .bill()
                            .told()
                            .orElseThrow()
                            .parts())
                    .isEqualTo(left.after(other).bill().told().orElseThrow().parts());
        }
    }
}
