// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.device.FakeChanger;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program of JavaPOS takes money and gives change by a changer of ours. */
class OfferedChangerTest {
    private final FakeChanger ours = new FakeChanger();
    private final CashChanger program = new CashChanger();
    private Offer offer;

    @BeforeEach
    void open() throws JposException {
        offer = Offer.changer("changer", ours);
        Programs.begin(program, "changer");
    }

    @AfterEach
    void close() throws JposException {
        program.close();
        offer.close();
        ours.close();
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    @Test
    void itTellsWhatIsInIt() throws JposException {
        String[] counts = {""};
        boolean[] discrepancy = {true};
        program.readCashCounts(counts, discrepancy);
        assertThat(counts[0]).isEqualTo("100:10,500:2");
        assertThat(discrepancy[0]).isFalse();
        assertThat(program.getCurrencyCode()).isEqualTo("SAR");
        assertThat(program.getExitCashList()).isEqualTo("100,500");
        assertThat(program.getCapDeposit()).isTrue();
    }

    @Test
    void changeIsGivenOnceAndToldWhereItIsShort() throws JposException {
        program.dispenseChange(700);
        assertThat(ours.cameOut()).isEqualTo(sar("7.00"));
        ours.stuckAfter(sar("12.00"));
        assertThatThrownBy(() -> program.dispenseChange(1_000)).isInstanceOfSatisfying(JposException.class, it -> {
            assertThat(it.getErrorCode()).isEqualTo(JposConst.JPOS_E_EXTENDED);
            assertThat(it.getErrorCodeExtended()).isEqualTo(CashChangerConst.JPOS_ECHAN_OVERDISPENSE);
            assertThat(it.getMessage()).contains("SAR 5.00 of SAR 10.00 came out");
        });
        assertThat(ours.cameOut()).isEqualTo(sar("12.00"));
    }

    @Test
    void aDepositIsToldAsItIsFixedAndRepaidWhereTheProgramSaysSo() throws JposException {
        assertThatThrownBy(program::fixDeposit).isInstanceOf(JposException.class);
        program.beginDeposit();
        ours.insert(500, 2);
        assertThatThrownBy(() -> program.endDeposit(CashChangerConst.CHAN_DEPOSIT_NOCHANGE))
                .isInstanceOf(JposException.class);
        program.fixDeposit();
        assertThat(program.getDepositAmount()).isEqualTo(1_000);
        assertThat(program.getDepositCounts()).isEqualTo("500:2");
        program.endDeposit(CashChangerConst.CHAN_DEPOSIT_REPAY);
        assertThat(ours.cameOut()).isEqualTo(sar("10.00"));
    }
}
