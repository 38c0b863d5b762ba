// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.COVER;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
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
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Wallet;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What is sold over a marketplace that accounts for the tax, beside what is sold here, and what comes back of either: none of
 * the tax is the shop's, and the marketplace owes the rest.
 */
class MarketplaceLaws {
    private static final Exemption SOUQ = Exemption.of(
            "VATEX-SA-OOS",
            "VAT is accounted for by Souq as deemed supplier",
            "تقر منصة سوق بالضريبة بصفتها مورداً مفترضاً");

    private static Mizan open() {
        Mizan mizan = UsedPhones.open(Kept.IN_MEMORY);
        TaxScope there = new TaxScope("", SupplyKind.MARKETPLACE, 0, TaxScope.NO_LIMIT);
        mizan.catalogue()
                .setTaxes(List.of(
                        new TaxRule(TaxClass.STANDARD, TaxRate.untaxed(VatCategory.O, SOUQ), Period.ALWAYS, there)))
                .orElseThrow();
        mizan.stock()
                .receive("DN-1", List.of(new GoodsReceipt.Line(COVER, Quantity.pieces(100), sar(100_000))))
                .orElseThrow();
        return mizan;
    }

    private static Sale sell(Mizan mizan, int order, long pieces, long price) {
        TillDoor till = mizan.till("T1");
        ManualPrice agreed = new ManualPrice(sar(price), PriceMode.TAX_EXCLUSIVE, "SOUQ");
        var priced = till.price(
                        till.basket()
                                .add(COVER, Quantity.pieces(pieces), agreed)
                                .orElseThrow(),
                        Visit.PLAIN.taxedAs(TaxPosition.of(SupplyKind.MARKETPLACE)))
                .orElseThrow();
        PaymentKey key = new PaymentKey("souq-" + order);
        Money due = sar(pieces * price);
        var begun = till.beginTender(priced, List.of(new PlannedTender(TenderKind.WALLET, due, key)))
                .orElseThrow();
        return till.sell(begun.checkout(), List.of(new Wallet(due, "souq", "O-" + order, key)))
                .orElseThrow();
    }

    private static long clearing(Mizan mizan) {
        return mizan.books()
                .balances()
                .inRole(mizan.books().chart(), AccountRole.TENDER, "wallet", Dimensions.NONE)
                .orElseThrow()
                .minor();
    }

    /** The same goods at the till, at the shelf's price with its VAT. */
    private static Sale sellHere(Mizan mizan, long pieces) {
        TillDoor till = mizan.till("T1");
        return till.sell(till.basket().add(COVER, Quantity.pieces(pieces)).orElseThrow(), sar(23_00 * pieces))
                .orElseThrow();
    }

    /** A piece comes back: to the marketplace what came from there, in cash what was sold here. */
    private static Bill back(Mizan mizan, Sale sale, int order) {
        TillDoor till = mizan.till("T1");
        List<ReturnedItem> one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
        if (sale.fact().checkout().isEmpty()) {
            return till.takeBack(sale.id(), one, ReturnCause.FAULTY)
                    .orElseThrow()
                    .fact()
                    .bill();
        }
        Money due = sar(sale.fact().bill().lines().get(0).unitPrice());
        PaymentKey key = new PaymentKey("back-" + order);
        var begun = till.beginRefund(
                        sale.id(), one, ReturnCause.FAULTY, List.of(new PlannedTender(TenderKind.WALLET, due, key)))
                .orElseThrow();
        return till.takeBack(begun.checkout(), List.of(new Wallet(due, "souq", "B-" + order, key)))
                .orElseThrow()
                .fact()
                .bill();
    }

    @Property(tries = 15)
    void noneOfItsTaxIsTheShopsAndTheMarketplaceOwesTheRestLessItsCommission(@ForAll Random random) {
        try (Mizan mizan = open()) {
            long there = 0;
            long gross = 0;
            long tax = 0;
            for (int order = 0; order < 2 + random.nextInt(4); order++) {
                long pieces = 1 + random.nextInt(3);
                boolean souq = order == 0 || random.nextBoolean();
                Sale sale = souq ? sell(mizan, order, pieces, 100 + random.nextInt(20_000)) : sellHere(mizan, pieces);
                Bill bill = sale.fact().bill();
                assertThat(bill.lines()
                                .get(0)
                                .rate()
                                .exemption()
                                .filter(SOUQ::equals)
                                .isPresent())
                        .isEqualTo(souq);
                assertThat(bill.tax()).isEqualTo(sar(souq ? 0 : 3_00 * pieces));
                Money back = Money.zero(bill.currency());
                Money backTax = back;
                if (random.nextBoolean()) {
                    Bill returned = back(mizan, sale, order);
                    back = returned.gross();
                    backTax = returned.tax();
                }
                there += souq ? bill.gross().minus(back).minor() : 0;
                gross += souq ? 0 : bill.gross().minus(back).minor();
                tax += bill.tax().minus(backTax).minor();
            }
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isEqualTo(-tax);
            assertThat(clearing(mizan)).isEqualTo(there);
            VatReturn declared = UsedPhones.november(mizan);
            assertThat(declared.outputTax()).isEqualTo(sar(tax));
            for (VatReturn.Line line : declared.lines()) {
                long base = line.box().number().equals("1") ? gross - tax : 0;
                assertThat(line.base().plus(line.adjustment())).isEqualTo(sar(base));
            }
            assertSettles(mizan, there);
        }
    }

    /** The marketplace pays out what it took less its commission, whose VAT is reclaimed. */
    private static void assertSettles(Mizan mizan, long sold) {
        if (sold == 0) {
            return; // all of it came back
        }
        long commission = sold / 10;
        long tax = commission * 15 / 100;
        SettledLine line = new SettledLine(SettledLine.Kind.PAYMENT, "souq", sar(sold), sar(commission), sar(tax));
        Settlement statement = Settlement.of(
                        "Souq", "ST-1", LocalDate.of(2026, 11, 2), List.of(line), sar(sold - commission - tax))
                .orElseThrow();
        mizan.books().treasury().settle("wallet", statement).orElseThrow();
        assertThat(clearing(mizan)).isZero();
        assertThat(UsedPhones.november(mizan).inputTax()).isEqualTo(sar(tax));
    }
}
