// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.margin.MarginPiece;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.List;

/** A shop that sells used phones beside new covers. */
final class UsedPhones {
    static final Sku PHONE = Sku.of("USED-PHONE");
    static final Sku COVER = Sku.of("COVER");
    static final SupplierId WALK_IN = new SupplierId("WALK-IN");
    static final TaxClass SECOND_HAND = new TaxClass("SECOND_HAND");
    static final Exemption SHOWN =
            Exemption.of("VATEX-EU-F", "Margin scheme: second-hand goods", "نظام هامش الربح: سلع مستعملة");

    private UsedPhones() {}

    static Shop shop(Kept kept) {
        return Shop.named("Phones", "هواتف", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .env(ManualEnv.at("2026-11-02T09:00:00Z"))
                .kept(kept);
    }

    static Mizan open(Kept kept) {
        return open(shop(kept));
    }

    static Mizan open(Shop shop) {
        Mizan mizan = Mizan.open(shop);
        mizan.books().furnish().orElseThrow();
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(SECOND_HAND, TaxRate.untaxed(VatCategory.E, SHOWN), Period.ALWAYS)))
                .orElseThrow();
        mizan.catalogue()
                .define(
                        Item.builder(PHONE, Text.of("Used phone", "هاتف مستعمل"))
                                .taxClass(SECOND_HAND)
                                .build(),
                        "500.00")
                .orElseThrow();
        mizan.catalogue()
                .define(Item.builder(COVER, Text.of("Cover", "غطاء")).build(), "23.00")
                .orElseThrow();
        mizan.buy()
                .define(new Supplier(WALK_IN, Text.of("Private sellers", "بائعون أفراد"), 1, 0))
                .orElseThrow();
        mizan.serials().track(PHONE).orElseThrow();
        mizan.margins().set(SHOWN, TaxClass.STANDARD).orElseThrow();
        mizan.till("T1").open(sar(10_000_000)).orElseThrow();
        return mizan;
    }

    /** From now on, of what is sold under the scheme. */
    static void taxMarginsBy(Mizan mizan, TaxRate rate) {
        TaxClass other = new TaxClass("OTHER");
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(other, rate, Period.ALWAYS)))
                .orElseThrow();
        mizan.margins().set(SHOWN, other).orElseThrow();
    }

    static MarginPiece piece(String serial, long paid) {
        return new MarginPiece(new PieceOf(PHONE, serial), sar(paid));
    }

    /** A basket with one phone more, at a price that a person agreed on with the buyer. */
    static Basket with(Basket basket, String serial, long price) {
        ManualPrice agreed = new ManualPrice(sar(price), PriceMode.TAX_INCLUSIVE, "HAGGLED");
        return basket.add(PHONE, Quantity.pieces(1), agreed)
                .then(it -> it.piece(it.line(it.size() - 1).id(), serial))
                .orElseThrow();
    }

    static TillDoor till(Mizan mizan) {
        return mizan.till("T1");
    }

    static VatReturn november(Mizan mizan) {
        return mizan.books()
                .statements()
                .vatReturn(Period.month(2026, 11), VatRules.saudiBoxes())
                .orElseThrow();
    }

    static long balance(Mizan mizan, AccountRole role) {
        return mizan.books()
                .balances()
                .inRole(mizan.books().chart(), role, "", Dimensions.NONE)
                .orElseThrow()
                .minor();
    }

    static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }
}
