// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static dev.mizan.examples.saudishop.SaudiShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.SupplyKind;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.TaxScope;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Wallet;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.margin.MarginPiece;
import dev.mizan.suite.serial.PieceOf;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The independent judge over sales whose tax is not on the price: by the margin, in a principal's name, for an owner, over a
 * marketplace.
 */
@Tag("judges")
class TaxFlowsJudgeTest {
    private static final SupplierId OTHERS = new SupplierId("OTHERS");
    private static final TaxClass USED = new TaxClass("SECOND_HAND");
    private static final TaxClass AGENT = new TaxClass("AGENT");
    private static final Sku PHONE = Sku.of("USED-PHONE");
    private static final Sku PIN = Sku.of("PIN");
    private static final Sku FEE = Sku.of("COMMISSION");
    private static final Sku RUG = Sku.of("RUG");
    private static final Sku HONEY = Sku.of("HONEY");

    @TempDir
    Path folder;

    @Test
    void marginAgencyDeemedAndMarketplaceSalesAreAccepted() throws Exception {
        assertThat(JudgedDay.of(folder, SaudiShop::desk, (mizan, outbox, env) -> live(mizan)))
                .endsWith("valid: 8 of 8\n");
    }

    private static void live(Mizan mizan) {
        mizan.books().furnish().orElseThrow();
        mizan.buy()
                .define(new Supplier(OTHERS, Text.of("Others", "آخرون"), 1, 30))
                .orElseThrow();
        TillDoor till = mizan.till("T1");
        till.open(sar("2000.00")).orElseThrow();
        margin(mizan, till);
        agency(mizan, till);
        deemed(mizan, till);
        marketplace(mizan, till);
    }

    private static void margin(Mizan mizan, TillDoor till) {
        Exemption shown = Exemption.of("VATEX-SA-OOS", "Profit margin scheme", "نظام هامش الربح");
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(USED, TaxRate.untaxed(VatCategory.O, shown), Period.ALWAYS)))
                .orElseThrow();
        mizan.catalogue()
                .define(
                        Item.builder(PHONE, Text.of("Used phone", "هاتف مستعمل"))
                                .taxClass(USED)
                                .build(),
                        "500.00")
                .orElseThrow();
        mizan.serials().track(PHONE).orElseThrow();
        mizan.margins().set(shown, TaxClass.STANDARD).orElseThrow();
        mizan.margins()
                .buy(OTHERS, "BUY-1", List.of(new MarginPiece(new PieceOf(PHONE, "SN-A"), sar("385.00"))))
                .orElseThrow();
        var sale = till.sell(
                        till.scan(till.basket(), "USED-PHONE")
                                .then(it -> it.piece(1, "SN-A"))
                                .orElseThrow(),
                        sar("500.00"))
                .orElseThrow();
        assertThat(sale.fact().bill().tax()).isEqualTo(sar("0.00"));
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    private static void agency(Mizan mizan, TillDoor till) {
        Exemption why = Exemption.of("VATEX-SA-OOS", "Sold for another", "بيع لحساب الغير");
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(AGENT, TaxRate.untaxed(VatCategory.O, why), Period.ALWAYS)))
                .orElseThrow();
        Item pin = Item.builder(PIN, Text.of("Phone credit", "رصيد هاتف"))
                .taxClass(AGENT)
                .build();
        mizan.catalogue()
                .defineServices(List.of(
                        pin, Item.builder(FEE, Text.of("Commission", "عمولة")).build()))
                .then(done ->
                        mizan.catalogue().setPrices(List.of(mizan.catalogue().shelfPrice(pin, sar("50.00")))))
                .orElseThrow();
        mizan.owners().represent(PIN, OTHERS, Percent.of(4), sar("0.00"), FEE).orElseThrow();
        var priced = mizan.owners()
                .agencies()
                .on(till.scan(till.basket(), "PIN").orElseThrow(), till::price)
                .then(till::price)
                .orElseThrow();
        var sale = till.sell(priced, List.of(new Cash(sar("50.00")))).orElseThrow();
        assertThat(sale.fact().bill().tax()).isEqualTo(sar("0.26"));
        till.takeBack(
                        sale.id(),
                        List.of(new ReturnedItem(0, Quantity.pieces(1)), new ReturnedItem(1, Quantity.pieces(1))),
                        ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    private static void deemed(Mizan mizan, TillDoor till) {
        mizan.catalogue()
                .define(Item.builder(HONEY, Text.of("Honey", "عسل")).build(), "115.00")
                .orElseThrow();
        mizan.owners()
                .concedeAsSupplier(HONEY, OTHERS, Percent.of(20), Percent.of(15))
                .orElseThrow();
        mizan.owners()
                .receive("DN-1", List.of(new GoodsIssue.Line(HONEY, Quantity.pieces(2))))
                .orElseThrow();
        var sale = till.sell(till.scan(till.basket(), "HONEY").orElseThrow(), sar("115.00"))
                .orElseThrow();
        assertThat(sale.fact().bill().tax()).isEqualTo(sar("15.00"));
        till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
    }

    /** The other side: the marketplace accounts for the tax, and owes the price until its statement. */
    private static void marketplace(Mizan mizan, TillDoor till) {
        Exemption souq = Exemption.of(
                "VATEX-SA-OOS",
                "VAT is accounted for by Souq as deemed supplier",
                "تقر منصة سوق بالضريبة بصفتها مورداً مفترضاً");
        TaxScope there = TaxScope.HOME.of(SupplyKind.MARKETPLACE);
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(TaxRule.ANY, TaxRate.untaxed(VatCategory.O, souq), Period.ALWAYS, there)))
                .orElseThrow();
        mizan.catalogue()
                .defineServices(
                        List.of(Item.builder(RUG, Text.of("Rug", "سجادة")).build()))
                .orElseThrow();
        Money price = sar("500.00");
        var priced = till.basket()
                .add(RUG, Quantity.pieces(2), new ManualPrice(price, PriceMode.TAX_EXCLUSIVE, "SOUQ"))
                .then(it -> till.price(it, Visit.PLAIN.taxedAs(TaxPosition.of(SupplyKind.MARKETPLACE))))
                .orElseThrow();
        PaymentKey order = new PaymentKey("souq-order-1");
        Money due = sar("1000.00");
        var begun = till.beginTender(priced, List.of(new PlannedTender(TenderKind.WALLET, due, order)))
                .orElseThrow();
        var sale = till.sell(begun.checkout(), List.of(new Wallet(due, "souq", "O-1", order)))
                .orElseThrow();
        assertThat(sale.fact().bill().tax()).isEqualTo(sar("0.00"));
        PaymentKey back = new PaymentKey("souq-return-1");
        List<ReturnedItem> one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
        var refund = till.beginRefund(
                        sale.id(),
                        one,
                        ReturnCause.CHANGED_MIND,
                        List.of(new PlannedTender(TenderKind.WALLET, price, back)))
                .orElseThrow();
        till.takeBack(refund.checkout(), List.of(new Wallet(price, "souq", "R-1", back)))
                .orElseThrow();
    }
}
