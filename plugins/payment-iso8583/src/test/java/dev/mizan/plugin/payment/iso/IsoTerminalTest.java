// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.CardNumberScan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IsoTerminalTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    /** Longer than any test takes. */
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final FakeHost fake = new FakeHost(Optional.empty());
    private IsoTerminal terminal = opened(QUIET);

    private IsoTerminal opened(Duration quiet) {
        return new IsoTerminal(IsoContractTest.place(fake, Optional.empty(), quiet), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        terminal.close();
        fake.close();
    }

    private void restart(Duration quiet) {
        terminal.close();
        terminal = opened(quiet);
    }

    static <T> T ended(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(3, TimeUnit.MINUTES).join();
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static PaymentRequest coffee(String reference) {
        return PaymentRequest.purchase(new PaymentReference(reference), sar("11.50"));
    }

    private PaymentOutcome pay(PaymentRequest request) {
        return ended(terminal.start(request, shown -> {}, LONG));
    }

    private OutcomeKind reverse(PaymentRequest request) {
        return ended(terminal.reverse(request, LONG)).kind();
    }

    private Money moved(PaymentRequest request) {
        return fake.desk.bank.moved(request.reference()).orElseThrow();
    }

    @Test
    void aPurchaseIsWrittenAsTheStandardWritesIt() {
        HostMessages messages = new HostMessages(
                IsoContractTest.place(fake, Optional.empty(), QUIET),
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.ofHours(3)));
        IsoMessage message = messages.payment(coffee("R-1"));
        String number = message.fields().get(37);
        assertThat(number).matches("[0-9A-Z]{12}");
        assertThat(message.write().orElseThrow())
                .isEqualTo("0200" + "3238048008C08010" + "000000" + "000000001150" + "1122090000"
                        + message.fields().get(11) + "120000" + "1122" + "000" + "00" + number + "TILL-1  "
                        + "300000000000003" + "682" + "003R-1");
        IsoMessage reversal = messages.reversal(coffee("R-1"), Optional.of(message), false);
        assertThat(reversal.type()).isEqualTo("0420");
        assertThat(reversal.fields().get(37)).isEqualTo(number);
        assertThat(reversal.fields().get(90))
                .isEqualTo("0200" + message.fields().get(11) + "1122090000" + "0".repeat(22));
    }

    @Test
    void anAgreedChargeSaysThatNobodyIsThereAndWhichPaymentKeptTheCard() {
        HostMessages messages = new HostMessages(
                IsoContractTest.place(1, Optional.empty(), Optional.empty(), LONG, LONG, LONG), Clock.systemUTC());
        PaymentReference first = new PaymentReference("R-0");
        PaymentRequest charge = PaymentRequest.purchase(new PaymentReference("R-1"), Money.of("11.50", Currency.SAR))
                .by(new PaymentWay.Agreed(new PaymentToken("tok-17"), first));
        assertThat(messages.payment(charge).fields())
                .containsEntry(22, "010")
                .containsEntry(25, "01")
                .containsEntry(61, RetrievalNumbers.of(first))
                .containsEntry(62, "tok-17");
        assertThat(messages.forgetting(new PaymentToken("tok-17")).fields()).containsEntry(62, "tok-17");
    }

    @Test
    void aTillThatStartsAnewReversesByTheReferenceAlone() {
        PaymentRequest request = coffee("R-1");
        fake.faults(type -> type.equals("0200") ? FakeHost.Fault.CUT_AFTER : FakeHost.Fault.NONE);
        assertThat(pay(request).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        restart(QUIET);
        assertThat(moved(request)).isEqualTo(sar("11.50"));
        assertThat(ended(terminal.query(request.reference(), LONG)).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(reverse(request)).isEqualTo(OutcomeKind.CANCELLED);
        assertThat(moved(request)).isEqualTo(sar("0.00"));
        assertThat(reverse(request)).isEqualTo(OutcomeKind.CANCELLED);
        assertThat(fake.heard).containsExactly("0200", "0420", "0421");
    }

    @Test
    void aHostThatDoesNotKnowARequestIsBelievedOnlyAfterAQuietWhile() throws InterruptedException {
        PaymentRequest request = coffee("R-1");
        fake.faults(type -> type.equals("0200") ? FakeHost.Fault.LATE : FakeHost.Fault.NONE);
        var unused = terminal.start(request, shown -> {}, LONG);
        fake.awaitOne();
        assertThat(reverse(request)).isEqualTo(OutcomeKind.UNKNOWN);
        fake.arrive();
        assertThat(moved(request)).isEqualTo(sar("0.00"));
        restart(Duration.ZERO);
        assertThat(reverse(coffee("R-2"))).isEqualTo(OutcomeKind.CANCELLED);
    }

    @Test
    void aHostThatLeftMoneyUnansweredMustAnswerAnEchoBeforeTheNext() {
        fake.faults(type -> FakeHost.Fault.CUT_BEFORE);
        assertThat(pay(coffee("R-1")).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(pay(coffee("R-2")).kind()).isEqualTo(OutcomeKind.NOT_STARTED);
        fake.faults(type -> FakeHost.Fault.NONE);
        assertThat(pay(coffee("R-2")).kind()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(pay(coffee("R-3")).kind()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(fake.heard).containsExactly("0200", "0800", "0800", "0200", "0200");
    }

    /** Asked for by whoever is told first, before any other thread goes on. */
    @Test
    void aRequestAtTheMomentOfTheDoubtIsNoLessHeldBackByAnEcho() {
        fake.faults(type -> FakeHost.Fault.CUT_BEFORE);
        CompletionStage<PaymentOutcome> next = terminal.start(coffee("R-1"), shown -> {}, LONG)
                .thenCompose(told -> {
                    assertThat(told.kind()).isEqualTo(OutcomeKind.UNKNOWN);
                    return terminal.start(coffee("R-2"), shown -> {}, LONG);
                });
        assertThat(ended(next).kind()).isEqualTo(OutcomeKind.NOT_STARTED);
        assertThat(fake.heard).containsExactly("0200", "0800");
    }

    @Test
    void anAnswerWhoseMacIsNotRightIsNone() {
        try (FakeHost signed = new FakeHost(IsoContractTest.MAC);
                IsoTerminal other =
                        new IsoTerminal(IsoContractTest.place(signed, IsoContractTest.MAC, QUIET), Clock.systemUTC())) {
            signed.faults(type -> FakeHost.Fault.FORGED);
            assertThat(ended(other.start(coffee("R-1"), shown -> {}, LONG)).kind())
                    .isEqualTo(OutcomeKind.UNKNOWN);
            signed.faults(type -> FakeHost.Fault.NONE);
            assertThat(ended(other.reverse(coffee("R-1"), LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
        }
    }

    @Test
    void anAnswerThatDoesNotFitIsUnknown() {
        PaymentRequest request = coffee("R-1");
        HostAnswers answers = new HostAnswers(Currency.SAR, true);
        for (Map<Integer, String> odd : List.of(
                Map.of(39, "00", 4, "000000001151"),
                Map.of(39, "00", 4, "000000000000"),
                Map.of(39, "00"),
                Map.of(39, "00", 4, "000000001150", 49, "840"),
                Map.of(39, "00", 4, "000000001150", 60, "R-2"),
                Map.of(39, "94"),
                Map.of(39, "68"),
                Map.of(4, "000000001150"))) {
            assertThat(answers.payment(reply(odd), request).kind())
                    .as(odd::toString)
                    .isEqualTo(OutcomeKind.UNKNOWN);
        }
        HostReply part = reply(Map.of(39, "10", 4, "000000000400"));
        assertThat(answers.payment(part, request).moved(sar("11.50"))).isEqualTo(sar("4.00"));
        assertThat(new HostAnswers(Currency.SAR, false).payment(part, request).kind())
                .isEqualTo(OutcomeKind.UNKNOWN);
    }

    private static HostReply reply(Map<Integer, String> fields) {
        return HostReply.of(new IsoMessage("0210", new java.util.TreeMap<>(fields)));
    }

    @Test
    void whatAHostCountedIsToldLessWhatWasReversed() {
        HostAnswers answers = new HostAnswers(Currency.SAR, true);
        HostReply told = reply(Map.of(
                39,
                "00",
                74,
                "1",
                76,
                "5",
                77,
                "2",
                86,
                "0000000000000400",
                88,
                "0000000000005000",
                89,
                "0000000000001150"));
        assertThat(answers.totals(told)).contains(new TerminalTotals(sar("38.50"), sar("4.00"), 4));
        assertThat(answers.totals(reply(Map.of(39, "96")))).isEmpty();
        assertThat(answers.totals(reply(Map.of(39, "00", 76, "5")))).isEmpty();
    }

    @Test
    void aCardNumberInAnAnswerGoesNoFurther() {
        fake.desk.beside.put(63, "4111 1111 1111 1111");
        fake.desk.beside.put(62, "4111111111111111");
        PaymentOutcome paid = pay(coffee("R-1"));
        assertThat(paid.kind()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(CardNumberScan.holdsOne(paid.toString())).isFalse();
    }

    @Test
    void itIsOpenedAsItsSettingsSayAndShowsNoKey() {
        IsoProvider provider = new IsoProvider();
        String key = "0123456789ABCDEFFEDCBA9876543210";
        Settings settings = Settings.check(
                        "payment-iso8583",
                        provider.settings(),
                        Map.of(
                                "host",
                                "127.0.0.1",
                                "port",
                                "" + fake.port,
                                "terminal-id",
                                "T1",
                                "merchant-id",
                                "M1",
                                "currency",
                                "SAR",
                                "features",
                                "ON_FILE, BALANCE",
                                "mac-key",
                                key))
                .orElseThrow();
        assertThat(settings.toString()).doesNotContain(key);
        try (var opened = provider.open(settings)) {
            assertThat(opened.capabilities().features()).hasSize(2);
            assertThat(opened.toString()).doesNotContain(key);
        }
    }
}
