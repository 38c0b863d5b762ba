// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.debit;

import dev.mizan.core.tax.TaxLevel;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.laws.fiscal.PrepaidShop;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** In whatever order a sale is charged more and comes back in parts: money, documents, books and return say one thing. */
class DebitLaws {
    @Property(tries = 40)
    void whatWasChargedLessWhatWasGivenBackIsWhatDocumentsAndBooksSay(
            @ForAll Random random, @ForAll TaxLevel level, @ForAll boolean made) {
        try (PrepaidShop shop = DebitedSale.shop(
                ManualEnv.at("2026-11-22T09:00:00Z"),
                DocumentInItsSaleTest.memory(),
                ShopPapers.retail(FiscalShop.SELLER),
                level)) {
            DebitedSale sale = new DebitedSale(shop, random);
            int standard = made ? random.nextInt(8) : -1;
            for (int step = 0; step < 8; step++) {
                if (step == standard) {
                    sale.makeStandard();
                }
                if (random.nextBoolean()) {
                    sale.debit(random);
                } else {
                    sale.back(random.nextInt(sale.lines()), 1 + random.nextInt(2));
                }
                sale.agrees();
            }
            sale.allBack();
            sale.agrees();
            sale.nothingIsLeft();
        }
    }
}
