// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.buy.BuyDoor;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.selfbill.SelfBilling;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A shop that buys rice, dates, pills and milk from a supplier, and whatever its papers wrote last. */
final class BuyingShop {
    static final SupplierId GULF = new SupplierId("GULF");
    static final Party SUPPLIER = Countries.saudiArabia().buyer();
    static final ActorId OWNER = new ActorId("owner");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Supply TODAY = Supply.on(DAY);
    static final List<Sku> GOODS = List.of(Sku.of("RICE"), Sku.of("DATES"), Sku.of("PILLS"), Sku.of("MILK"));

    final List<FiscalDocument> written = new ArrayList<>();
    final FakeRegime regime = FakeRegime.working();
    final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    final Store store = DocumentInItsSaleTest.memory();

    FiscalShop open(Store at, WhenOffline whenOffline) {
        return FiscalShop.open(
                env,
                at,
                regime,
                occasion -> ShopPapers.retail(FiscalShop.SELLER)
                        .documents(occasion)
                        .map(all -> {
                            written.clear();
                            written.addAll(all);
                            return all;
                        }),
                whenOffline);
    }

    FiscalShop furnished(Store at, WhenOffline whenOffline) {
        FiscalShop shop = open(at, whenOffline).furnished();
        TaxClass medicine = new TaxClass("MEDICINE");
        Exemption why = Exemption.of("VATEX-SA-35", "Medicines", "الأدوية");
        shop.mizan
                .catalogue()
                .setTaxes(List.of(new TaxRule(medicine, TaxRate.untaxed(VatCategory.Z, why), Period.ALWAYS)))
                .orElseThrow();
        for (Sku sku : GOODS) {
            ItemBuilder item = Item.builder(sku, Text.of(sku.value(), "بضاعة")).unit(Unit.KILOGRAM);
            shop.mizan
                    .catalogue()
                    .define(
                            sku.value().equals("PILLS")
                                    ? item.taxClass(medicine).build()
                                    : item.build(),
                            "9.00")
                    .orElseThrow();
        }
        BuyDoor buy = shop.mizan.buy();
        buy.define(new Supplier(GULF, Text.of("Gulf Trading", "تجارة الخليج"), 3, 30))
                .orElseThrow();
        buy.limit(OWNER, FiscalShop.sar("9999999.00")).orElseThrow();
        return shop;
    }

    static SelfBilling door(FiscalShop shop) {
        return new SelfBilling(shop.mizan.flows(), shop.mizan.office(), FiscalShop.UNIT);
    }

    static SelfBilling agreed(FiscalShop shop) {
        SelfBilling door = door(shop);
        door.agree(GULF, SUPPLIER, Period.year(2026), "AG-7").orElseThrow();
        return door;
    }

    static void ordered(FiscalShop shop, String order, List<PricedGoods> goods) {
        BuyDoor buy = shop.mizan.buy();
        buy.orderAt(order, buy.terms(GULF).orElseThrow(), goods).orElseThrow();
        buy.by(OWNER).approve(order).orElseThrow();
    }

    static List<PricedGoods> rice(long grams) {
        return List.of(new PricedGoods(GOODS.get(0), kilos(grams), FiscalShop.sar("3.33")));
    }

    static Quantity kilos(long grams) {
        return new Quantity(grams, Unit.KILOGRAM);
    }

    static Money balance(FiscalShop shop, AccountRole role) {
        return shop.mizan
                .books()
                .balances()
                .inRole(shop.mizan.books().chart(), role, "", Dimensions.NONE)
                .orElseThrow();
    }

    static Reason reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }

    static void receive(FiscalShop shop, String note, List<Goods> goods) {
        shop.mizan.buy().receive("PO-1", note, goods).orElseThrow();
    }
}
