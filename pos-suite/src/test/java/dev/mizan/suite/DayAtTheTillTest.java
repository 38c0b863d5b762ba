// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.CashReason;
import dev.mizan.core.till.TillClosed;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.export.HledgerText;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayAtTheTillTest {
    private static final Sku COFFEE = Sku.of("COFFEE");
    private static final Sku CUP = Sku.of("CUP");

    private final Mizan shop = Mizan.open(Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
            .vat("300000000000003", "SA", "15"));
    private final TillDoor till = shop.till("T1");

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    @BeforeEach
    void openTheShop() {
        shop.catalogue()
                .define(
                        Item.builder(COFFEE, Text.of("Coffee", "قهوة"))
                                .barcode("6281000000014")
                                .build(),
                        "11.50")
                .orElseThrow();
        shop.catalogue()
                .define(Item.builder(CUP, Text.of("Cup", "كوب")).build(), "23.00")
                .orElseThrow();
        shop.stock()
                .receive(
                        "DN-1",
                        List.of(
                                new GoodsReceipt.Line(COFFEE, Quantity.pieces(3), sar("10.00")),
                                new GoodsReceipt.Line(CUP, Quantity.pieces(10), sar("100.00"))))
                .orElseThrow();
        till.open(sar("200.00")).orElseThrow();
    }

    @AfterEach
    void theBooksAndTheStockAgree() {
        long inventory = balance(AccountRole.INVENTORY, "");
        assertThat(shop.stock().value()).isEqualTo(Money.ofMinor(inventory, Currency.SAR));
        assertThat(shop.books().trialBalance(Period.ALWAYS).closing()).isEqualTo(sar("0.00"));
        BalanceSheet sheet = shop.books().balanceSheet(LocalDate.of(2999, 1, 1));
        assertThat(sheet.assets()).isEqualTo(sheet.liabilities().plus(sheet.equity()));
        shop.close();
    }

    private long balance(AccountRole role, String kind) {
        return shop.books()
                .balances()
                .inRole(shop.books().chart(), role, kind, Dimensions.NONE)
                .orElseThrow()
                .minor();
    }

    private Basket basket(String... codes) {
        Basket basket = till.basket();
        for (String code : codes) {
            basket = till.scan(basket, code).orElseThrow();
        }
        return basket;
    }

    @Test
    void aSaleMovesMoneyGoodsAndTaxInOneCommit() {
        Sale sale = till.sell(basket("6281000000014", "CUP"), sar("50.00")).orElseThrow();
        assertThat(sale.total()).isEqualTo(sar("34.50"));
        assertThat(sale.change()).isEqualTo(sar("15.50"));
        assertThat(sale.fact().bill().tax()).isEqualTo(sar("4.50"));
        assertThat(sale.fact().slip().number()).hasToString("S-T1-000001");
        assertThat(shop.stock().onHand(COFFEE)).contains(Quantity.pieces(2));
        assertThat(balance(AccountRole.SALES, "")).isEqualTo(-30_00);
        assertThat(balance(AccountRole.OUTPUT_VAT, "")).isEqualTo(-4_50);
        assertThat(balance(AccountRole.COST_OF_SALES, "")).isEqualTo(13_33);
        assertThat(shop.log().document(sale.id())).contains(sale.recorded());
    }

    @Test
    void goodsThatComeBackInPartsBringExactlyWhatWasPaidAndWhatTheyHadCost() {
        Sale sale =
                till.sell(basket("COFFEE", "COFFEE", "COFFEE"), sar("34.50")).orElseThrow();
        assertThat(shop.stock().value()).isEqualTo(sar("100.00"));
        Money repaid = sar("0.00");
        for (int line = 0; line < 3; line++) {
            GoodsBack back = till.takeBack(
                            sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            repaid = repaid.plus(back.refund());
        }
        assertThat(repaid).isEqualTo(sar("34.50"));
        assertThat(shop.stock().value()).isEqualTo(sar("110.00"));
        assertThat(balance(AccountRole.COST_OF_SALES, "")).isZero();
        assertThat(balance(AccountRole.OUTPUT_VAT, "")).isZero();
        assertThat(till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND))
                .isInstanceOf(Refused.class);
    }

    @Test
    void goodsWithoutAReceiptComeBackAtTodaysPrice() {
        till.sell(basket("CUP"), sar("23.00")).orElseThrow();
        GoodsBack back = till.takeBack(till.price(basket("CUP")).orElseThrow(), ReturnCause.FAULTY)
                .orElseThrow();
        assertThat(back.refund()).isEqualTo(sar("23.00"));
        assertThat(shop.stock().onHand(CUP)).contains(Quantity.pieces(10));
    }

    @Test
    void aCardSaleIsDurableBeforeMoneyMoves() {
        PaymentKey key = new PaymentKey("pay-1");
        var begun = till.beginTender(
                        till.price(basket("CUP")).orElseThrow(),
                        List.of(new PlannedTender(TenderKind.CARD, sar("20.00"), key)))
                .orElseThrow();
        assertThat(till.close(sar("200.00"))).isInstanceOf(Refused.class);
        Sale sale = till.sell(
                        begun.checkout(),
                        List.of(
                                new Card(sar("20.00"), "mada", "A17", key),
                                new dev.mizan.core.tender.Cash(sar("5.00"))))
                .orElseThrow();
        assertThat(sale.change()).isEqualTo(sar("2.00"));
        assertThat(balance(AccountRole.TENDER, "card")).isEqualTo(20_00);
    }

    @Test
    void theJournalThatIsExportedIsTheOneInTheLog() {
        till.sell(basket("CUP", "CUP"), sar("50.00")).orElseThrow();
        List<JournalEntry> entries = new ArrayList<>();
        shop.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .forEach(fact -> entries.add(((JournalPosted) fact).entry())));
        assertThat(entries).hasSizeGreaterThan(2);
        HledgerText form = new HledgerText(shop.books().chart());
        StringBuilder whole = new StringBuilder();
        form.write(entries.iterator(), whole::append);
        StringBuilder exported = new StringBuilder();
        shop.books().export(form, exported::append);
        assertThat(exported).hasToString(whole.toString()).contains("S-T1-000001");
    }

    @Test
    void theZReportIsTheDayAndTheDrawerIsItsAccount() {
        till.sell(basket("CUP", "CUP"), sar("50.00")).orElseThrow();
        till.moveCash(CashReason.TO_SAFE, sar("100.00"), "").orElseThrow();
        till.readX().orElseThrow();
        TillClosed z =
                till.close(sar("145.00")).orElseThrow().fact(TillClosed.class).orElseThrow();
        assertThat(z.counted().get(0).overShort()).isEqualTo(sar("-1.00"));
        assertThat(z.totals().of(Currency.SAR).sales().gross()).isEqualTo(46_00);
        assertThat(balance(AccountRole.TENDER, "cash")).isEqualTo(145_00);
        assertThat(balance(AccountRole.CASH_OVER_SHORT, "")).isEqualTo(1_00);
        assertThat(till.sell(till.basket(), sar("1.00"))).isInstanceOf(Refused.class);
        till.open(sar("145.00")).orElseThrow();
        assertThat(balance(AccountRole.TENDER, "cash")).isEqualTo(145_00);
    }
}
