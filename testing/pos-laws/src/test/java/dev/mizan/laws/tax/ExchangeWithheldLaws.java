// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.Ministry.BUYER;
import static dev.mizan.laws.tax.Ministry.WITHHELD;
import static dev.mizan.laws.tax.Ministry.assertStands;
import static dev.mizan.laws.tax.Ministry.cash;
import static dev.mizan.laws.tax.Ministry.open;
import static dev.mizan.laws.tax.Ministry.priced;
import static dev.mizan.laws.tax.Ministry.sell;
import static dev.mizan.laws.tax.Ministry.sold;
import static dev.mizan.laws.tax.Ministry.takeBack;
import static dev.mizan.laws.tax.UsedPhones.COVER;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.ExchangeGoods.Exchanged;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import dev.mizan.suite.withheld.WithholdingDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What was bought with tax withheld is exchanged: its share goes back as such, and of the other goods it is withheld anew. */
class ExchangeWithheldLaws {
    @Property(tries = 20)
    void whatIsExchangedGivesItsShareBackAndWhatIsTakenForItIsWithheldAnew(@ForAll Random random) {
        try (Mizan mizan = open()) {
            WithholdingDoor door = mizan.books().parties().withholding();
            TillDoor till = mizan.till("T1");
            Base base = random.nextBoolean() ? Base.NET : Base.VAT;
            Percent rate = new Percent(1_000_000 + random.nextInt(99_000_000));
            door.agree(BUYER, base, rate).orElseThrow();
            Sale first = sell(till, priced(till, 4, 4), random);
            List<Ministry.Sold> sold = new ArrayList<>(List.of(sold(first, base, rate)));
            for (int step = 0; step < 8; step++) {
                Ministry.Sold one = sold.get(random.nextInt(sold.size()));
                int line = random.nextInt(one.sale.fact().bill().lines().size());
                long there = one.there(line);
                if (there > 0) {
                    ReturnedItem item = new ReturnedItem(line, Quantity.pieces(1 + random.nextInt((int) there)));
                    if (random.nextInt(3) == 0) {
                        one.back(takeBack(till, one.sale, List.of(item), random));
                    } else {
                        Exchanged both = exchange(till, one.sale, item, random);
                        one.back(both.back());
                        sold.add(sold(new Sale(both.recorded(), both.sale()), base, rate));
                    }
                    assertStands(mizan, sold);
                }
            }
            for (Ministry.Sold one : sold) {
                for (int line = 0; line < one.pieces.length; line++) {
                    if (one.there(line) > 0) {
                        var rest = List.of(new ReturnedItem(line, Quantity.pieces(one.there(line))));
                        one.back(takeBack(till, one.sale, rest, random));
                    }
                }
            }
            assertStands(mizan, sold);
            assertThat(balance(mizan, WITHHELD)).isZero();
            assertThat(cash(mizan)).isZero();
        }
    }

    /** Some of a sale for others, which the same buyer takes, or somebody whom nobody withholds from. */
    private static Exchanged exchange(TillDoor till, Sale sale, ReturnedItem item, Random random) {
        boolean again = random.nextBoolean();
        long covers = 1 + random.nextInt(3);
        PricedBasket others = again
                ? priced(till, covers, random.nextInt(3))
                : till.price(till.basket().add(COVER, Quantity.pieces(covers)).orElseThrow())
                        .orElseThrow();
        List<Tender> kept = again ? List.of(till.withheld(others).orElseThrow()) : List.of();
        Outcome<Exchanged> even = till.exchange(sale.id(), List.of(item), ReturnCause.WRONG_ITEM, others, kept);
        if (even.isDone()) {
            return even.orElseThrow();
        }
        List<Tender> paid = new ArrayList<>(kept);
        paid.add(new Cash(sar(10_000_00)));
        return till.exchange(sale.id(), List.of(item), ReturnCause.WRONG_ITEM, others, paid)
                .orElseThrow();
    }
}
