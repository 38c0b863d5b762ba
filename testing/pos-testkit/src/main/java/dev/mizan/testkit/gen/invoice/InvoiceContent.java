// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen.invoice;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What stands in a generated document, by its kind. Used once. */
final class InvoiceContent {
    private static final List<String> GOODS = List.of(
            "قهوة عربية", "تمر ٥٠٠ جم", "USB-C cable", "كتاب & قلم", "Water <6 x 330 ml>", "حليب طازج | Fresh milk");

    private final InvoiceWorld world;
    private final Scenario scenario;
    private final Random random;
    private final InvoiceDraft draft;
    private final Currency currency;

    InvoiceContent(InvoiceWorld world, Scenario scenario, Random random, InvoiceDraft draft) {
        this.world = world;
        this.scenario = scenario;
        this.random = random;
        this.draft = draft;
        this.currency = scenario == Scenario.FOREIGN_CURRENCY ? world.foreign() : world.currency();
    }

    FiscalDocument fill(DocumentReference prepayment) {
        switch (scenario) {
            case ZERO_RATED -> goods(world.zero());
            case EXEMPT -> goods(world.exempt());
            case OUT_OF_SCOPE -> goods(world.outside());
            case EXPORT -> goods(world.export());
            case MIXED_RATES -> world.mixed().forEach(this::goods);
            case WEIGHED_GOODS -> weighed();
            case INCLUSIVE_PRICES -> inclusive();
            case LINE_ALLOWANCES -> allowed();
            case LINE_CHARGES -> charged();
            default -> goods(world.standard());
        }
        return switch (scenario) {
            case FOREIGN_CURRENCY -> draft.converted(world.currency(), Ratio.parse("3.75"));
            case PREPAYMENT_SETTLED -> settled(prepayment);
            case DOCUMENT_ALLOWANCE -> adjusted(false);
            case DOCUMENT_CHARGE -> adjusted(true);
            case PAYABLE_ROUNDING, INCLUSIVE_PRICES -> rounded();
            default -> draft.done();
        };
    }

    private void goods(TaxTreatment tax) {
        int lines = 1 + random.nextInt(4);
        for (int i = 0; i < lines; i++) {
            draft.line(name(), Quantity.pieces(1 + random.nextInt(12)), price(50_000), tax);
        }
    }

    private String name() {
        return GOODS.get(random.nextInt(GOODS.size()));
    }

    private BigDecimal price(int most) {
        return BigDecimal.valueOf(100 + random.nextInt(most), 2);
    }

    private void weighed() {
        for (int i = 0; i <= random.nextInt(3); i++) {
            Quantity kilograms = new Quantity(1 + random.nextInt(5_000), Unit.KILOGRAM);
            UnitPrice price = UnitPrice.of(price(9_000), Quantity.of("0.100", Unit.KILOGRAM));
            draft.line(FiscalItem.named(name()), kilograms, price, world.standard(), List.of());
        }
    }

    /** Shelf prices with the tax in them: the net price has as many decimals as it needs. */
    private void inclusive() {
        BigDecimal with =
                BigDecimal.ONE.add(new BigDecimal(world.standard().rate().toString()).movePointLeft(2));
        for (int i = 0; i <= random.nextInt(3); i++) {
            BigDecimal net = price(5_000).divide(with, 10, RoundingMode.HALF_UP);
            draft.line(name(), Quantity.pieces(1 + random.nextInt(3)), net, world.standard());
        }
    }

    private void allowed() {
        TaxTreatment tax = world.standard();
        Money base = Money.ofMinor(10_000 + random.nextInt(90_000), currency);
        Percent percent = Percent.of(1 + random.nextInt(30));
        Adjustment share = new Adjustment(
                false,
                base.percent(percent, Rounding.HALF_UP),
                Optional.of(new Adjustment.Share(percent, base)),
                "95",
                "Discount",
                tax);
        BigDecimal price = new BigDecimal(base.toPlainString());
        draft.line(name(), Quantity.pieces(1), price, tax, share);
        UnitPrice listed = new UnitPrice(price(9_000), price(500), Quantity.pieces(1));
        draft.line(FiscalItem.named(name()), Quantity.pieces(3), listed, tax, List.of());
    }

    private void charged() {
        Money amount = Money.ofMinor(1 + random.nextInt(500), currency);
        Adjustment wrapping = Adjustment.charge(amount, "ABL", "Packing", world.standard());
        draft.line(name(), Quantity.pieces(2), price(9_000), world.standard(), wrapping);
    }

    private FiscalDocument adjusted(boolean charge) {
        Money amount = Money.ofMinor(1 + random.nextInt(90), currency);
        TaxTreatment tax = world.standard();
        return draft.adjust(
                        charge
                                ? Adjustment.charge(amount, "DL", "Delivery", tax)
                                : Adjustment.allowance(amount, "95", "Discount", tax))
                .done();
    }

    private FiscalDocument settled(DocumentReference prepayment) {
        Money taxable = Money.ofMinor(1 + random.nextInt(80), currency);
        TaxTreatment tax = world.standard();
        TaxGroup group = new TaxGroup(tax, taxable, taxable.percent(tax.rate(), Rounding.HALF_UP));
        return draft.settle("دفعة مقدمة | Advance", new Prepaid(prepayment, List.of(group)))
                .done();
    }

    /** What is paid is what the customer was told, a cent beside what the net and its tax come to. */
    private FiscalDocument rounded() {
        Money payable = draft.done().totals().payable();
        return draft.paying(payable.plus(Money.ofMinor(random.nextBoolean() ? 1 : -1, currency)));
    }
}
