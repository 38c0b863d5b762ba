// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import static dev.mizan.examples.shopyear.history.Paper.invoice;
import static dev.mizan.examples.shopyear.history.Paper.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.examples.shopyear.file.InvoiceLine;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineRulesTest {
    private static final LineRules RULES = new LineRules(Currency.GBP);

    @Test
    void anOrdinaryLineIsBookedAsItStands() {
        assertThat(judged(line("536365", "85123A", 6, "2.55", "17850")).lines())
                .containsExactly(new ShopLine(Sku.of("85123A"), Kind.GOODS, 6, Money.of("2.55", Currency.GBP)));
    }

    @Test
    void aCodeInSmallLettersIsTheSameItem() {
        assertThat(judged(line("1", "85014b", 1, "2.95", "")).lines().get(0).item())
                .isEqualTo(Sku.of("85014B"));
    }

    @Test
    void aCreditLineCountsWhatComesBack() {
        assertThat(judged(line("C1", "22752", -4, "7.65", "17850"))
                        .lines()
                        .get(0)
                        .quantity())
                .isEqualTo(4);
    }

    @Test
    void carriageVouchersAndAllowancesAreServicesWithoutStock() {
        for (String code : List.of("POST", "DOT", "C2", "M", "m", "D", "gift_0001_20")) {
            assertThat(judged(line("1", code, 1, "17.02", "")).lines().get(0).kind())
                    .as(code)
                    .isEqualTo(Kind.SERVICE);
        }
    }

    @Test
    void whatIsNoTillsBusinessIsRefusedByName() {
        assertThat(reason("A563186", "B", 1, "-11062.06")).isEqualTo(NotBooked.BAD_DEBT);
        assertThat(reason("1", "BANK CHARGES", 1, "0.001")).isEqualTo(NotBooked.BANK_CHARGES);
        assertThat(reason("C1", "AMAZONFEE", -1, "13541.33")).isEqualTo(NotBooked.MARKETPLACE_FEE);
        assertThat(reason("C1", "CRUK", -1, "1.60")).isEqualTo(NotBooked.COMMISSION);
        assertThat(reason("C1", "S", -1, "33.05")).isEqualTo(NotBooked.SAMPLES);
    }

    @Test
    void aPriceThatIsNoneIsRefusedByName() {
        assertThat(reason("1", "22841", 1, "0")).isEqualTo(NotBooked.FREE_OF_CHARGE);
        assertThat(reason("1", "22841", 1, "-1.00")).isEqualTo(NotBooked.PRICE_BELOW_ZERO);
        assertThat(reason("1", "PADS", 1, "0.001")).isEqualTo(NotBooked.PRICE_TOO_FINE);
        assertThat(reason("1", "22841", -1, "1.00")).isEqualTo(NotBooked.WRONG_SIGN);
        assertThat(reason("C1", "22841", 1, "1.00")).isEqualTo(NotBooked.WRONG_SIGN);
        assertThat(reason("1", "22841", 0, "1.00")).isEqualTo(NotBooked.WRONG_SIGN);
    }

    @Test
    void aTenthOfAPennyIsAWholeFils() {
        InvoiceLine line = line("1", "PADS", 1, "0.001", "");
        assertThat(JudgedInvoice.of(invoice(line), new LineRules(Currency.KWD))
                        .lines()
                        .get(0)
                        .price())
                .isEqualTo(Money.of("0.001", Currency.KWD));
    }

    @Test
    void goodsWithoutPriceAndCustomerAreAStockCorrection() {
        JudgedInvoice found = judged(line("536589", "21777", -10, "0", ""));
        assertThat(found.counted()).containsExactly(new StockCorrection.Counted(Sku.of("21777"), -10));
        assertThat(judged(line("1", "POST", -1, "0", "")).refused()).containsExactly(NotBooked.FREE_OF_CHARGE);
    }

    @Test
    void aGiftBesideASaleIsRefusedAndTheSaleIsNot() {
        JudgedInvoice mixed = judged(line("1", "22841", 1, "0", "12647"), line("1", "22752", 2, "7.65", "12647"));
        assertThat(mixed.refused()).containsExactly(NotBooked.FREE_OF_CHARGE);
        assertThat(mixed.lines()).hasSize(1);
    }

    @Test
    void aRefusalSaysWhatAndWhy() {
        InvoiceLine line = line("1", "PADS", 1, "0.001", "");
        Refused<?> refused = (Refused<?>) RULES.judge(invoice(line), line);
        assertThat(refused.message(Language.EN)).isEqualTo("PADS at 0.001: finer than the smallest coin of GBP.");
        assertThat(refused.message(Language.AR)).startsWith("\u2068PADS\u2069 بسعر \u20680.001\u2069");
    }

    private static NotBooked reason(String invoice, String code, int quantity, String price) {
        return judged(line(invoice, code, quantity, price, "12345")).refused().get(0);
    }

    private static JudgedInvoice judged(InvoiceLine... lines) {
        return JudgedInvoice.of(invoice(lines), RULES);
    }
}
