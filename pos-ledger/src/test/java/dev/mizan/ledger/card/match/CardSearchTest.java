// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.CardSlip;
import dev.mizan.ledger.card.CardTrace;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.DepositMatch.State;
import dev.mizan.ledger.card.match.LineMatch.By;
import dev.mizan.ledger.card.match.SettlementColumns.Column;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The edges of what is found: days, signs and digits. */
class CardSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static State state(int day, int days) {
        Settlement batch = new Settlement("mada", "B1", DAY, List.of(), sar("10.00"));
        BankStatement.Line line = new BankStatement.Line(DAY.plusDays(day), sar("10.00"), "", "deposit");
        BankStatement bank = new BankStatement("SA03", sar("0.00"), List.of(line), sar("10.00"));
        return DepositMatch.of(List.of(batch), bank, days, Map.of()).get(0).state();
    }

    @Test
    void aLineIsNearUpToTheDaysThatAreAllowedAndNoFurther() {
        assertThat(state(2, 2)).isEqualTo(State.CAME);
        assertThat(state(-2, 2)).isEqualTo(State.CAME);
        assertThat(state(3, 2)).isEqualTo(State.MISSING);
        assertThat(state(-3, 2)).isEqualTo(State.MISSING);
        assertThat(state(0, 0)).isEqualTo(State.CAME);
    }

    private static TakenCard taken(String amount, String code) {
        return new TakenCard(new CardSlip("P1", DAY, sar(amount)), new PaymentSlip("mada", "", code), false);
    }

    private static SettledLine line(String reference, String amount, String code) {
        CardTrace trace = new CardTrace("", new PaymentSlip("mada", "", code), Optional.of(DAY));
        return new SettledLine(
                SettledLine.Kind.PAYMENT, reference, sar(amount), sar("0.00"), sar("0.00"), Optional.of(trace));
    }

    /** A refund carries the reference of its payment: a line that names the payment has not named the refund. */
    @Test
    void aRefundIsFoundByItsCodeThoughALineNamesItsPayment() {
        List<TakenCard> taken = List.of(taken("100.00", "A1"), taken("-30.00", "A2"));
        Settlement batch = new Settlement(
                "mada", "B1", DAY, List.of(line("P1", "100.00", "A1"), line("THEIRS", "-30.00", "A2")), sar("70.00"));
        List<LineMatch> found = LineMatch.of(taken, List.of(batch), 0);
        assertThat(found).extracting(LineMatch::by).containsExactly(By.REFERENCE, By.AUTHORISATION);
        assertThat(found.get(1).line().reference()).isEqualTo("P1");
        // And where the payment alone was taken, no refund of it is known by its reference.
        assertThat(LineMatch.of(
                        taken.subList(0, 1),
                        List.of(new Settlement("mada", "B1", DAY, List.of(line("P1", "-30.00", "")), sar("-30.00"))),
                        0))
                .extracting(LineMatch::by)
                .containsExactly(By.NOTHING);
    }

    /** First six and last four are shown (PCI DSS 3.4): ten digits pass, eleven are refused and not repeated. */
    @Test
    void aNumberOfElevenDigitsIsTakenForAWholeCardNumber() {
        SettlementColumns columns =
                SettlementColumns.plain("mada", Currency.SAR).with(Column.DIGITS, "card");
        String head = "batch,on,reference,amount,fee,tax,kind,net,deposit,card\n";
        String row = "B1,2026-11-23,P1,10.00,0.00,0.00,payment,10.00,10.00,";
        assertThat(SettlementFile.read(head + row + "412345******6789\n", columns)
                        .orElseThrow()
                        .get(0)
                        .lines()
                        .get(0)
                        .trace()
                        .orElseThrow()
                        .slip()
                        .lastDigits())
                .isEqualTo("6789");
        var refused = SettlementFile.read(head + row + "4123450*****6789\n", columns);
        assertThat(Shop.reason(refused)).isEqualTo(CardReason.BAD_FILE);
        assertThat(refused.toString()).doesNotContain("4123450").contains("a whole card number");
    }
}
