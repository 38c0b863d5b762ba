// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.gen.BillGen;
import dev.mizan.core.gen.PricingGen;
import dev.mizan.core.gen.PricingGen.Case;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InvoicingLaws {
    @Provide
    Arbitrary<Case> baskets() {
        return PricingGen.cases(Arbitraries.just(new PricingPolicy(Rounding.HALF_UP, TaxRounding.PER_GROUP)));
    }

    @Provide
    Arbitrary<Bill> bills() {
        return BillGen.bills();
    }

    private static Bill bill(Case shop) {
        Assume.that(!shop.basket().isEmpty());
        return Bill.of(
                Pricer.price(shop.books(), shop.basket(), PricingGen.NOW).orElseThrow(),
                sku -> shop.books().catalogue().find(sku).orElseThrow().name());
    }

    @Property(tries = 300)
    void theDocumentOfAPricedBasketShowsTheTillsCents(@ForAll("baskets") Case shop) {
        Bill bill = bill(shop);
        FiscalDocument document = Invoicing.of(Papers.simplified("S-1"), bill).orElseThrow();
        sound(document);
        assertThat(document.totals().payable()).isEqualTo(bill.gross());
        assertThat(document.totals().tax()).isEqualTo(bill.tax());
        assertThat(document.totals().rounding().absolute().minor())
                .as("a minor unit for each group at most")
                .isLessThanOrEqualTo(
                        bill.taxParts().isEmpty() ? document.taxes().size() : Long.MAX_VALUE);
    }

    @Property(tries = 300)
    void whateverTheBillSaysTheDocumentAddsUp(@ForAll("bills") Bill bill) {
        var document = Invoicing.of(Papers.simplified("S-1"), bill);
        Assume.that(document.isDone());
        sound(document.orElseThrow());
        assertThat(document.orElseThrow().totals().payable()).isEqualTo(bill.gross());
        assertThat(document.orElseThrow().totals().tax()).isEqualTo(bill.tax());
    }

    /** What EN 16931 checks: BR-S-08, BR-CO-17, BR-CO-15, and ZATCA's line net from price, quantity and allowances. */
    private static void sound(FiscalDocument document) {
        for (TaxGroup group : document.taxes()) {
            Money lines = Money.sum(
                    document.head().currency(),
                    document.lines().stream()
                            .filter(line -> line.treatment().sameGroup(group.treatment()))
                            .map(FiscalLine::net)
                            .toList());
            assertThat(group.taxable()).isEqualTo(lines);
            assertThat(group.tax())
                    .isEqualTo(group.taxable().percent(group.treatment().rate(), Rounding.HALF_UP));
        }
        for (FiscalLine line : document.lines()) {
            int digits = document.head().currency().digits();
            BigDecimal exact = line.price()
                    .amount()
                    .multiply(new BigDecimal(line.quantity().toPlainString()));
            long net = Fraction.of(exact, digits).rounded(Rounding.HALF_UP)
                    + line.adjustments().stream()
                            .mapToLong(each -> each.effect().minor())
                            .sum();
            assertThat(net).isEqualTo(line.net().minor());
        }
    }

    @Property(tries = 2_000)
    void everyInclusiveTotalUpToAThousandCloses(@ForAll("rates") Percent rate, @ForAll("totals") long gross) {
        closes(rate, gross);
    }

    @Provide
    Arbitrary<Percent> rates() {
        return Arbitraries.of("0.000001", "5", "7.7", "15", "19", "20", "21", "25", "99.999999", "100")
                .map(Percent::of);
    }

    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.longs().between(1, 10_000_000_000L);
    }

    private static void closes(Percent rate, long gross) {
        long tax = Rounding.HALF_UP.multiplyDivide(gross, rate.millionths(), Percent.ONE_WHOLE + rate.millionths());
        Closure closure = Closure.of(gross - tax, tax, rate, Rounding.HALF_UP);
        assertThat(closure.gross()).isEqualTo(gross);
        assertThat(closure.tax()).isEqualTo(tax);
        assertThat(Rounding.HALF_UP.multiplyDivide(closure.net(), rate.millionths(), Percent.ONE_WHOLE))
                .isEqualTo(tax);
        assertThat(Math.abs(closure.rounding())).isLessThanOrEqualTo(1);
        assertThat(closure.rounding() == 0).isEqualTo(Closure.reaches(gross, rate, Rounding.HALF_UP));
    }
}
