// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.cashvat.CashVatRules;
import dev.mizan.ledger.revenue.ExpectedReturns;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.revenue.DeferPromises;
import dev.mizan.suite.revenue.Promise;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The base of a VAT return is that of its documents by their tax point, whatever of their revenue a statement defers. */
class DeclaredBaseLaws {
    private static final Sku LAMP = Sku.of("LAMP");

    /** A shop and what its documents of each month say: net and tax, returns taken off. */
    private static final class Year implements AutoCloseable {
        final ManualEnv env = ManualEnv.at("2026-01-05T09:00:00Z");
        final Mizan mizan;
        final Random random;
        final Money[] net = new Money[13];
        final Money[] tax = new Money[13];
        private final List<Sale> sold = new ArrayList<>();
        private LocalDate day = LocalDate.of(2026, 1, 5);
        private int documents;

        Year(boolean defers, Random random) {
            this.random = random;
            List<Promise> promises = List.of(
                    Promise.points(Percent.of(4), Rounding.HALF_UP),
                    Promise.included("warranty", Map.of(LAMP, sar("20.00")), Rounding.HALF_UP));
            var shop = BackOffice.shop(Kept.IN_MEMORY).env(env);
            mizan = Mizan.open(defers ? shop.with(Extension.beside(new DeferPromises(promises))) : shop);
            mizan.books().furnish().orElseThrow();
            mizan.catalogue()
                    .define(Item.builder(LAMP, Text.of("Lamp", "مصباح")).build(), "230.00")
                    .orElseThrow();
            Arrays.fill(net, sar("0.00"));
            Arrays.fill(tax, sar("0.00"));
        }

        void act() {
            day = day.plusDays(1 + random.nextInt(14));
            env.set(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            TillDoor till = mizan.till("T1");
            till.open(sar("100000.00")).orElseThrow();
            var revenue = mizan.books().revenue();
            switch (random.nextInt(8)) {
                case 0 -> giveBack(till);
                case 1 -> revenue.earn("points", owed("2170"), day, "E" + ++documents);
                case 2 -> revenue.earn("warranty", owed("2180"), day, "E" + ++documents);
                case 3 -> revenue.breakage("points", owed("2170"), day, "B" + ++documents);
                case 4 -> revenue.expectReturns(new ExpectedReturns(amount(90_000), amount(50_000)), day);
                default -> sell(till);
            }
            till.close(sar("100000.00")).orElseThrow();
        }

        private void sell(TillDoor till) {
            var basket = till.basket().add(LAMP, Quantity.pieces(1 + random.nextInt(3)));
            var priced = till.price(basket.orElseThrow()).orElseThrow();
            Sale sale = till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
            sold.add(sale);
            document(sale.fact().bill().net(), sale.fact().bill().tax());
        }

        private void giveBack(TillDoor till) {
            if (!sold.isEmpty()) {
                Sale sale = sold.remove(random.nextInt(sold.size()));
                var back = till.takeBack(
                                sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                        .orElseThrow();
                document(
                        back.fact().bill().net().negated(),
                        back.fact().bill().tax().negated());
            }
        }

        private void document(Money more, Money itsTax) {
            int month = day.getYear() == 2026 ? day.getMonthValue() : 0;
            net[month] = net[month].plus(more);
            tax[month] = tax[month].plus(itsTax);
        }

        private Money amount(int most) {
            return Money.ofMinor(1 + random.nextInt(most), net[0].currency());
        }

        private Money owed(String account) {
            long minor = -stands(mizan, account).minor();
            return Money.ofMinor(1 + (minor > 1 ? random.nextInt((int) minor) : 0), net[0].currency());
        }

        void declares(int month) {
            VatReturn said = mizan.books()
                    .statements()
                    .vatReturn(Period.month(2026, month), CashVatRules.saudiBoxes())
                    .orElseThrow();
            VatReturn.Line sales = said.lines().get(0);
            assertThat(sales.base().plus(sales.adjustment()))
                    .as("base of month " + month)
                    .isEqualTo(net[month]);
            assertThat(sales.tax()).isEqualTo(tax[month]);
        }

        @Override
        public void close() {
            mizan.close();
        }
    }

    private static Money stands(Mizan mizan, String account) {
        return Money.ofMinor(
                mizan.books().balances().balance(mizan.books().chart().indexOf(account), LocalDate.of(2149, 12, 31)),
                Currency.SAR);
    }

    @Property(tries = 20)
    void theBaseIsThatOfTheDocumentsWhateverIsDeferred(@ForAll Random random) {
        try (Year year = new Year(true, random)) {
            for (int act = 0; act < 45; act++) {
                year.act();
            }
            for (int month = 1; month <= 12; month++) {
                year.declares(month);
            }
        }
    }

    /** A close moves a year's sales to equity; its last month was declared as negative sales of the eleven before. */
    @Example
    void aClosedYearIsDeclaredAsBefore() {
        try (Year year = new Year(false, new Random(7))) {
            for (int act = 0; act < 50; act++) {
                year.act();
            }
            year.mizan.books().closeYear(LocalDate.of(2026, 6, 1)).orElseThrow();
            year.declares(12);
            year.declares(3);
        }
    }
}
