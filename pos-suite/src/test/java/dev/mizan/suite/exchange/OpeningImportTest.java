// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.opening.OpenedKind;
import dev.mizan.suite.opening.OpeningFold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpeningImportTest {
    private final Mizan shop = Files.full();

    @AfterEach
    void theBooksAgreeWithTheStock() {
        assertThat(shop.books().trialBalance(Period.ALWAYS).closing().isZero()).isTrue();
        assertThat(shop.stock().value()).isEqualTo(Money.of("80.00", shop.shop().currency()));
        shop.close();
    }

    @Test
    void openingsAreTakenIntoStockAndBooks() {
        assertThat(shop.stock().onHand(Sku.of("COFFEE"))).contains(Quantity.pieces(12));
        assertThat(shop.stock().onHand(Sku.of("DATES")).orElseThrow().toPlainString())
                .isEqualTo("1.250");
    }

    @Test
    void anotherAmountForWhatWasOpenedIsRefusedWithWhatItWasOpenedWith() {
        ImportReport stock = Files.stock(shop, Files.STOCK.replace("12,", "13,"));
        assertThat(stock.bad()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.why().reason()).isEqualTo(ExchangeReason.OPENED_WITH);
            assertThat(bad.why().facts()).containsEntry("opened", "12 C62, SAR 60.00");
        });
        ImportReport balances = Files.balances(shop, Files.BALANCES.replace("500", "600"));
        assertThat(balances.bad())
                .singleElement()
                .satisfies(bad -> assertThat(bad.why().reason()).isEqualTo(ExchangeReason.OPENED_WITH));
        assertThat(stock.written() || balances.written()).isFalse();
    }

    @Test
    void inventoryAndOpeningEquityAreNotOpenedByHandAndBothSidesAreRefused() {
        ImportReport report =
                Files.balances(shop, "account,debit,credit\n1310,5,\n3190,,5\n9999,1,\n1250,1,1\n1250,-1,\n1250,x,\n");
        assertThat(report.bad())
                .extracting(bad -> (Object) bad.why().reason())
                .containsExactly(
                        ExchangeReason.FOLLOWS_FROM_OTHERS,
                        ExchangeReason.FOLLOWS_FROM_OTHERS,
                        ExchangeReason.UNKNOWN_ACCOUNT,
                        ExchangeReason.BOTH_SIDES,
                        ExchangeReason.UNREADABLE,
                        ExchangeReason.NOT_A_NUMBER);
    }

    @Test
    void stockThatCannotBeReceivedIsABadRow() {
        ImportReport report = Files.stock(
                shop, "sku,quantity,unit,value\nGIFT,1,,1\nCOFFEE,0,,1\nCOFFEE,0.5,,1\nDATES,1,LTR,1\nDATES,1,,-1\n");
        assertThat(report.bad()).hasSize(5);
        assertThat(report.written()).isFalse();
    }

    @Test
    void whatWasOpenedIsReadBackFromASnapshot() {
        byte[] written =
                shop.flows().look(shop.office(), reading -> BodyCodec.fields(reading.state(OpeningFold.class)::write));
        OpeningFold back = new OpeningFold();
        BodyCodec.fields(written, in -> {
            back.read(in);
            return back;
        });
        assertThat(back.opened(OpenedKind.BALANCE, "", "1140")).contains("SAR 500.00");
        assertThat(BodyCodec.fields(back::write)).isEqualTo(written);
    }
}
