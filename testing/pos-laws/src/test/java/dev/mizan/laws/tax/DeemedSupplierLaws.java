// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwnerBook.Owed;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.sell.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** On a marketplace of the shop's the tax of a sale is declared once: by its owner, or by the shop that is deemed to sell. */
class DeemedSupplierLaws {
    /** Of an owner who is registered. */
    private static final Sku SCARF = Sku.of("SCARF");
    /** Of one who is not. */
    private static final Sku HONEY = Sku.of("HONEY");

    private static final SupplierId HOUSE = new SupplierId("HOUSE");
    private static final SupplierId BEEKEEPER = new SupplierId("BEEKEEPER");
    private static final AccountRole OWED = new AccountRole("concession-payables");
    private static final AccountRole DEEMED = new AccountRole("deemed-sales");

    private static Mizan open(Percent commission) {
        Mizan mizan = UsedPhones.open(Kept.IN_MEMORY);
        mizan.buy()
                .define(
                        new Supplier(HOUSE, Text.of("House", "دار"), 1, 30),
                        new Supplier(BEEKEEPER, Text.of("Beekeeper", "نحّال"), 1, 30))
                .orElseThrow();
        for (Sku sku : List.of(SCARF, HONEY)) {
            mizan.catalogue()
                    .define(Item.builder(sku, Text.of(sku.value(), "صنف")).build(), "115.00")
                    .orElseThrow();
        }
        Percent vat = Percent.of(15);
        mizan.owners().concede(SCARF, HOUSE, commission, vat).orElseThrow();
        mizan.owners().concedeAsSupplier(HONEY, BEEKEEPER, commission, vat).orElseThrow();
        mizan.owners()
                .receive(
                        "DN-1",
                        List.of(
                                new GoodsIssue.Line(SCARF, Quantity.pieces(100)),
                                new GoodsIssue.Line(HONEY, Quantity.pieces(100))))
                .orElseThrow();
        return mizan;
    }

    private static Sale sell(Mizan mizan, Basket basket) {
        var priced = mizan.till("T1").price(basket).orElseThrow();
        return mizan.till("T1").sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
    }

    @Example
    void honeyFor115Owes15ForTheBeekeeperAnd3OfTheCommission() {
        try (Mizan mizan = open(Percent.of(20))) {
            sell(mizan, mizan.till("T1").basket().add(HONEY, Quantity.pieces(1)).orElseThrow());
            assertThat(mizan.owners().owed(BEEKEEPER)).isEqualTo(new Owed(0, 7_700));
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isEqualTo(-1_800);
            assertThat(balance(mizan, AccountRole.SALES) + balance(mizan, DEEMED))
                    .as("the shop earns its commission")
                    .isZero();
            VatReturn.Line box = UsedPhones.november(mizan).lines().get(0);
            assertThat(box.base()).isEqualTo(sar(12_000));
            assertThat(box.tax()).isEqualTo(sar(1_800));
        }
    }

    @Property(tries = 20)
    void theTaxOfEachSaleIsDeclaredOnceWhoeverDeclaresIt(@ForAll Random random) {
        try (Mizan mizan = open(new Percent(random.nextInt(50_000_000)))) {
            long documents = 0;
            long gross = 0;
            List<Sale> sales = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                Basket basket = mizan.till("T1").basket();
                for (int line = 0; line < 1 + random.nextInt(4); line++) {
                    ManualPrice price =
                            new ManualPrice(sar(1 + random.nextInt(40_000)), PriceMode.TAX_INCLUSIVE, "HAGGLED");
                    basket = basket.add(
                                    random.nextBoolean() ? SCARF : HONEY, Quantity.pieces(1 + random.nextInt(3)), price)
                            .orElseThrow();
                }
                Sale sale = sell(mizan, basket);
                sales.add(sale);
                documents += sale.fact().bill().tax().minor();
                gross += sale.fact().bill().gross().minor();
            }
            declaredOnce(mizan, sales, documents, gross);
            for (Sale sale : sales) {
                for (int line = 0; line < sale.fact().bill().lines().size(); line++) {
                    long left = sale.fact().bill().lines().get(line).quantity().steps();
                    while (left > 0) {
                        long now = 1 + random.nextInt((int) left);
                        mizan.till("T1")
                                .takeBack(
                                        sale.id(),
                                        List.of(new ReturnedItem(line, Quantity.pieces(now))),
                                        ReturnCause.CHANGED_MIND)
                                .orElseThrow();
                        left -= now;
                    }
                }
            }
            for (AccountRole role : List.of(OWED, DEEMED, AccountRole.OUTPUT_VAT)) {
                assertThat(balance(mizan, role)).as(role.toString()).isZero();
            }
            VatReturn.Line box = UsedPhones.november(mizan).lines().get(0);
            assertThat(box.base().plus(box.adjustment())).isEqualTo(sar(0));
        }
    }

    private static void declaredOnce(Mizan mizan, List<Sale> sales, long documents, long gross) {
        long byOwners = 0;
        long onCommissions = 0;
        long commissions = 0;
        for (Sale sale : sales) {
            OwnersOwed owed = sale.recorded().fact(OwnersOwed.class).orElseThrow();
            byOwners += owed.sum(true, OwedLine::tax).minor();
            onCommissions += owed.sum(true, OwedLine::commissionTax).minor();
            commissions += owed.sum(true, OwedLine::commission).minor();
        }
        VatReturn.Line box = UsedPhones.november(mizan).lines().get(0);
        assertThat(box.tax().minor() - onCommissions + byOwners)
                .as("what the documents show is declared by one of them")
                .isEqualTo(documents);
        long due = -balance(mizan, OWED);
        assertThat(due + commissions + box.tax().minor())
                .as("what customers paid is the owners', the shop's, or the authority's")
                .isEqualTo(gross);
        assertThat(mizan.owners().owed(HOUSE).conceded()
                        + mizan.owners().owed(BEEKEEPER).conceded())
                .isEqualTo(due);
    }
}
