// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.owner.OwnerBook.Owed;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.owner.OwnerStatement;
import dev.mizan.suite.sell.Sale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is sold in another's name: the customer pays the face value, the commission alone is taxed, the rest is owed. */
class AgencyLaws {
    private static final Sku PIN = Sku.of("PIN");
    private static final Sku FEE = Sku.of("COMMISSION");
    private static final SupplierId TELCO = new SupplierId("TELCO");
    private static final AccountRole OWED = new AccountRole("concession-payables");

    private static Mizan open(Percent share, long each) {
        Mizan mizan = UsedPhones.open(Kept.IN_MEMORY);
        TaxClass outside = new TaxClass("OUTSIDE");
        Exemption why = Exemption.of("VATEX-SA-OOS", "Sold for another", "بيع لحساب الغير");
        mizan.catalogue()
                .setTaxes(List.of(new TaxRule(outside, TaxRate.untaxed(VatCategory.O, why), Period.ALWAYS)))
                .orElseThrow();
        Item pin = Item.builder(PIN, Text.of("Phone credit", "رصيد هاتف"))
                .taxClass(outside)
                .build();
        Item fee = Item.builder(FEE, Text.of("Commission", "عمولة")).build();
        mizan.catalogue().defineServices(List.of(pin, fee)).orElseThrow();
        mizan.catalogue()
                .setPrices(List.of(mizan.catalogue().shelfPrice(pin, sar(5_000))))
                .orElseThrow();
        mizan.buy()
                .define(new Supplier(TELCO, Text.of("Telco", "اتصالات"), 1, 30))
                .orElseThrow();
        mizan.owners().represent(PIN, TELCO, share, sar(each), FEE).orElseThrow();
        return mizan;
    }

    private static Sale sell(Mizan mizan, Basket basket) {
        TillDoor till = mizan.till("T1");
        var priced = mizan.owners()
                .agencies()
                .on(basket, till::price)
                .then(till::price)
                .orElseThrow();
        return till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
    }

    @Example
    void aPinOfFiftyAtFourPercentIs48And174And26() {
        try (Mizan mizan = open(Percent.of(4), 0)) {
            TillDoor till = mizan.till("T1");
            Sale sale = sell(mizan, till.scan(till.basket(), "PIN").orElseThrow());
            assertThat(sale.fact().bill().gross()).isEqualTo(sar(5_000));
            assertThat(sale.fact().bill().tax()).isEqualTo(sar(26));
            assertThat(balance(mizan, OWED)).isEqualTo(-4_800);
            assertThat(balance(mizan, AccountRole.SALES)).isEqualTo(-174);
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isEqualTo(-26);
            mizan.owners().settle(TELCO, "ST-1", sar(0)).orElseThrow();
            assertThat(balance(mizan, OWED)).isZero();
            assertThat(balance(mizan, AccountRole.PAYABLES)).isEqualTo(-4_800);
            assertThat(mizan.owners().statement(TELCO).lines()).isEmpty();
        }
    }

    @Example
    void aTillRefusesAFaceValueWithoutItsCommission() {
        try (Mizan mizan = open(Percent.of(4), 0)) {
            TillDoor till = mizan.till("T1");
            var whole = till.sell(till.scan(till.basket(), "PIN").orElseThrow(), sar(5_000));
            assertThat(((Refused<?>) whole).reason()).isEqualTo(OwnerReason.COMMISSION_APART);
            ManualPrice own = new ManualPrice(sar(4_800), PriceMode.TAX_INCLUSIVE, "AGENT:PIN");
            var without =
                    till.sell(till.basket().add(PIN, Quantity.pieces(1), own).orElseThrow(), sar(5_000));
            assertThat(((Refused<?>) without).reason()).isEqualTo(OwnerReason.COMMISSION_APART);
        }
    }

    @Property(tries = 20)
    void faceValuesAreWhatIsOwedAndTheCommissionAndComeBackWhole(@ForAll Random random) {
        Percent share = new Percent(random.nextInt(10_000_000));
        long each = random.nextInt(3) * 25L;
        try (Mizan mizan = open(share, each)) {
            long owed = 0;
            long gross = 0;
            long tax = 0;
            List<Sale> sales = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                Basket basket = mizan.till("T1").basket();
                long commissions = 0;
                for (int line = 0; line < 1 + random.nextInt(3); line++) {
                    long face = 100 + random.nextInt(30_000);
                    int pieces = 1 + random.nextInt(3);
                    ManualPrice asked = new ManualPrice(sar(face), PriceMode.TAX_INCLUSIVE, "BILL");
                    basket = basket.add(PIN, Quantity.pieces(pieces), asked).orElseThrow();
                    long own = BigDecimal.valueOf(face)
                                    .multiply(BigDecimal.valueOf(share.millionths()))
                                    .divide(BigDecimal.valueOf(Percent.ONE_WHOLE), 0, RoundingMode.HALF_UP)
                                    .longValueExact()
                            + each;
                    commissions += own * pieces;
                    owed += (face - own) * pieces;
                    gross += face * pieces;
                }
                tax += BigDecimal.valueOf(commissions * 15)
                        .divide(BigDecimal.valueOf(115), 0, RoundingMode.HALF_UP)
                        .longValueExact();
                sales.add(sell(mizan, basket));
            }
            assertThat(sales.stream()
                            .mapToLong(it -> it.fact().bill().gross().minor())
                            .sum())
                    .as("the customer pays the face values")
                    .isEqualTo(gross);
            assertThat(mizan.owners().owed(TELCO)).isEqualTo(new Owed(0, owed));
            assertThat(balance(mizan, OWED)).isEqualTo(-owed);
            VatReturn.Line box = UsedPhones.november(mizan).lines().get(0);
            assertThat(box.tax()).isEqualTo(sar(tax));
            assertThat(box.base()).isEqualTo(sar(gross - owed - tax));
            OwnerStatement statement = mizan.owners().statement(TELCO);
            assertThat(statement.lines().stream().map(OwnerStatement.Line::due).reduce(sar(0), Money::plus))
                    .isEqualTo(sar(owed));
            assertThat(statement.lines().stream()
                            .map(OwnerStatement.Line::taken)
                            .reduce(sar(0), Money::plus))
                    .isEqualTo(sar(gross));

            for (Sale sale : sales) {
                List<ReturnedItem> all = new ArrayList<>();
                for (int line = 0; line < sale.fact().bill().lines().size(); line++) {
                    all.add(new ReturnedItem(
                            line, sale.fact().bill().lines().get(line).quantity()));
                }
                mizan.till("T1")
                        .takeBack(sale.id(), all, ReturnCause.CHANGED_MIND)
                        .orElseThrow();
            }
            assertThat(mizan.owners().owed(TELCO)).isEqualTo(new Owed(0, 0));
            assertThat(balance(mizan, OWED)).isZero();
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isZero();
            assertThat(UsedPhones.november(mizan).lines())
                    .allMatch(it -> it.base().plus(it.adjustment()).isZero());
            assertThat(mizan.owners().statement(TELCO).lines().stream()
                            .map(OwnerStatement.Line::kept)
                            .reduce(sar(0), Money::plus))
                    .isEqualTo(sar(0));
        }
    }
}
