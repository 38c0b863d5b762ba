// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.special.TouristRefund;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwnerTerms;
import dev.mizan.inventory.owner.OwnersAgreed;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.margin.MarginPiece;
import dev.mizan.suite.serial.PieceOf;
import dev.mizan.suite.tourist.TouristSchemeSet.WhenReturned;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import java.time.LocalDate;
import java.util.List;

/** All that leaves a fact about sales whose tax is not on the price. */
final class TaxFlows {
    private static final SupplierId GULF = new SupplierId("GULF");

    private TaxFlows() {}

    /** Phone credit that is sold for another. */
    static Fact agency() {
        OwnerTerms terms = new OwnerTerms.Agency(Percent.of(4), 25, Sku.of("COMMISSION"));
        return new OwnersAgreed(List.of(new Agreement(Sku.of("PIN"), GULF, terms)));
    }

    static void live(Mizan shop) {
        margin(shop);
        visitor(shop);
        withheld(shop);
    }

    /** A used watch that is bought and sold, and one that waits. */
    private static void margin(Mizan shop) {
        Sku watch = Sku.of("WATCH");
        TaxClass used = new TaxClass("SECOND_HAND");
        Exemption shown = Exemption.of("VATEX-SA-OOS", "Profit margin scheme", "نظام هامش الربح");
        shop.catalogue()
                .setTaxes(List.of(new TaxRule(used, TaxRate.untaxed(VatCategory.O, shown), Period.ALWAYS)))
                .orElseThrow();
        shop.catalogue()
                .define(
                        Item.builder(watch, Text.of("Used watch", "ساعة مستعملة"))
                                .taxClass(used)
                                .build(),
                        "500.00")
                .orElseThrow();
        shop.serials().track(watch).orElseThrow();
        shop.margins().set(shown, TaxClass.STANDARD).orElseThrow();
        shop.margins()
                .buy(
                        GULF,
                        "BUY-9",
                        List.of(
                                new MarginPiece(new PieceOf(watch, "W-1"), sar("385.00")),
                                new MarginPiece(new PieceOf(watch, "W-2"), sar("200.00"))))
                .orElseThrow();
        TillDoor till = shop.till("T1");
        till.sell(
                        till.scan(till.basket(), "WATCH")
                                .then(it -> it.piece(1, "W-1"))
                                .orElseThrow(),
                        sar("500.00"))
                .orElseThrow();
    }

    /** A visitor's refund of which one thing comes back. */
    private static void visitor(Mizan shop) {
        TouristRefund terms = new TouristRefund(sar("20.00"), Percent.of(85), sar("0.50"));
        shop.tourists().set("PLANET", terms, WhenReturned.REDUCE).orElseThrow();
        TillDoor till = shop.till("T1");
        var sale = till.sell(CornerShop.basket(till, "COFFEE", "COFFEE", "COFFEE"), sar("50.00"))
                .orElseThrow();
        shop.tourists().grant(sale.id(), "TAG-1", new Hash("ab".repeat(32))).orElseThrow();
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    /** A ministry that withholds, and its certificate. */
    private static void withheld(Mizan shop) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        var parties = shop.books().parties();
        parties.withholding().agree("MINISTRY", Base.NET, Percent.of(5)).orElseThrow();
        parties.invoice("MINISTRY", "M-1", day, PaymentTerms.net(30), sar("100.00"), sar("15.00"))
                .orElseThrow();
        parties.withholding()
                .payment("MINISTRY", "MP-1", day, sar("110.00"), "bank", "M-1", sar("15.00"))
                .orElseThrow();
        parties.withholding()
                .certificate("MINISTRY", "C-1", List.of("MP-1"), sar("5.00"))
                .orElseThrow();
    }
}
