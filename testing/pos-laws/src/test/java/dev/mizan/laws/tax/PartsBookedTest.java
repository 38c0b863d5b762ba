// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Tax of several parts is owed to several authorities, each on an account of its own. */
class PartsBookedTest {
    private static final TaxRate SPLIT =
            TaxRate.split(TaxPart.of("CGST", "IN", "9"), TaxPart.of("SGST", "MH", "9"));
    private static final Sku PEN = Sku.of("PEN");

    private static Mizan shop(long price) {
        Mizan shop = Mizan.open(Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .taxed(List.of(new TaxRule(TaxClass.STANDARD, SPLIT, Period.ALWAYS))));
        Account shared = shop.books().chart().account("2130").orElseThrow();
        Account central = Account.of("2130-1", Text.of("Central GST", "ضريبة مركزية"), shared.group(), Currency.SAR);
        shop.books()
                .furnish(AccountsDefined.of(
                        List.of(central),
                        new RoleAssignment(AccountRole.OUTPUT_VAT, "CGST@IN", Dimensions.NONE, "2130-1")))
                .orElseThrow();
        shop.catalogue()
                .defineServices(List.of(Item.builder(PEN, Text.of("Pen", "قلم")).build()))
                .then(done -> shop.catalogue()
                        .setPrices(List.of(shop.catalogue()
                                .shelfPrice(
                                        shop.catalogue().items().find(PEN).orElseThrow(),
                                        Money.ofMinor(price, Currency.SAR)))))
                .orElseThrow();
        return shop;
    }

    private static long owed(Mizan shop, String kind) {
        var books = shop.books();
        return -books.balances()
                .inRole(books.chart(), AccountRole.OUTPUT_VAT, kind, Dimensions.NONE)
                .orElseThrow()
                .minor();
    }

    @Property(tries = 60)
    void eachPartIsOwedOnItsOwnAccountAndAFullReturnLeavesNothing(
            @ForAll @LongRange(min = 1, max = 99_999) long price, @ForAll @IntRange(min = 1, max = 9) int pieces) {
        try (Mizan shop = shop(price)) {
            TillDoor till = shop.till("T1");
            till.open(Money.of("9999999.00", Currency.SAR)).orElseThrow();
            Sale sale = till.sell(
                            till.basket().add(PEN, Quantity.pieces(pieces)).orElseThrow(),
                            Money.ofMinor(price * pieces, Currency.SAR))
                    .orElseThrow();
            var parts = sale.fact().bill().taxParts();
            assertThat(owed(shop, "CGST@IN")).isEqualTo(parts.get(0).tax());
            assertThat(owed(shop, "")).as("no account of its own").isEqualTo(parts.get(1).tax());
            assertThat(owed(shop, "") + owed(shop, "CGST@IN"))
                    .isEqualTo(sale.fact().bill().tax().minor());
            till.takeBack(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(pieces))),
                            ReturnCause.FAULTY)
                    .orElseThrow();
            assertThat(owed(shop, "CGST@IN")).isZero();
            assertThat(owed(shop, "")).isZero();
        }
    }
}
