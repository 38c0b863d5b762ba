// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.CardNumberScan;
import dev.mizan.testkit.tck.payment.Customer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NexoTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    /** Longer than any test takes. */
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final FakeNexo fake = new FakeNexo();
    private NexoTerminal terminal = opened(QUIET);

    private NexoTerminal opened(Duration quiet) {
        return new NexoTerminal(NexoContractTest.place(fake, quiet), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        terminal.close();
        fake.close();
    }

    private void restart() {
        restart(QUIET);
    }

    private void restart(Duration quiet) {
        terminal.close();
        terminal = opened(quiet);
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static PaymentRequest coffee(String reference) {
        return PaymentRequest.purchase(new PaymentReference(reference), sar("11.50"));
    }

    private PaymentOutcome pay(PaymentRequest request) {
        return Steps.ask(terminal.start(request, shown -> {}, LONG));
    }

    private Money moved(PaymentRequest request) {
        return fake.desk.bank.moved(request.reference()).orElseThrow();
    }

    @Test
    void aPaymentIsWrittenAsTheStandardWritesIt() {
        Messages messages = new Messages(
                NexoContractTest.place(fake, QUIET),
                Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
        Message message = messages.payment(coffee("R-1"), new PoiTransaction("", ""));
        assertThat(message.service()).matches("[0-9A-Z]{10}");
        assertThat(new String(message.json(), StandardCharsets.UTF_8))
                .isEqualTo("{\"SaleToPOIRequest\":{\"MessageHeader\":{\"ProtocolVersion\":\"3.1\","
                        + "\"MessageClass\":\"Service\",\"MessageCategory\":\"Payment\",\"MessageType\":\"Request\","
                        + "\"ServiceID\":\"" + message.service() + "\",\"SaleID\":\"TILL-1\",\"POIID\":\"P400-1\"},"
                        + "\"PaymentRequest\":{\"SaleData\":{\"SaleTransactionID\":{\"TransactionID\":\"R-1\","
                        + "\"TimeStamp\":\"2026-11-22T09:00:00Z\"}},\"PaymentTransaction\":{\"AmountsReq\":"
                        + "{\"Currency\":\"SAR\",\"RequestedAmount\":11.50}},"
                        + "\"PaymentData\":{\"PaymentType\":\"Normal\"}}}}");
    }

    @Test
    void aTillThatStartsAnewFindsItsPaymentByItsReferenceAlone() {
        PaymentRequest request = coffee("R-1");
        fake.faults(category -> category.equals("Payment") ? FakeNexo.Fault.CUT_AFTER : FakeNexo.Fault.NONE);
        assertThat(Steps.ask(terminal.start(request, shown -> {}, LONG)).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        restart();
        assertThat(Steps.ask(terminal.query(request.reference(), LONG)).kind()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
        assertThat(moved(request)).isEqualTo(sar("0.00"));
        restart();
        assertThat(Steps.ask(terminal.query(request.reference(), LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
    }

    @Test
    void aReversalThatFailedIsAskedForUnderANewNumber() {
        PaymentRequest request = coffee("R-1");
        pay(request);
        fake.desk.fails = 2;
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        restart();
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
        assertThat(moved(request)).isEqualTo(sar("0.00"));
    }

    @Test
    void aRequestThatMayStillArriveIsNotCalledReversedUntilItsLineWasQuiet() {
        PaymentRequest request = coffee("R-1");
        fake.faults(category -> category.equals("Payment") ? FakeNexo.Fault.LATE : FakeNexo.Fault.NONE);
        fake.hold();
        var unused = terminal.start(request, shown -> {}, LONG);
        while (!fake.underWay()) {
            Thread.onSpinWait();
        }
        restart();
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        fake.let();
        while (fake.underWay()) {
            Thread.onSpinWait();
        }
        assertThat(moved(request)).isEqualTo(sar("11.50"));
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
        assertThat(moved(request)).isEqualTo(sar("0.00"));
    }

    @Test
    void whatNeverArrivedIsReversedForCertainAfterAQuietWhile() {
        PaymentRequest request = coffee("R-1");
        fake.faults(category -> category.equals("Payment") ? FakeNexo.Fault.CUT_BEFORE : FakeNexo.Fault.NONE);
        Steps.ask(terminal.start(request, shown -> {}, LONG));
        while (reading()) { // what is asked on a line that ends is not answered
            Thread.onSpinWait();
        }
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        restart(Duration.ZERO);
        assertThat(Steps.ask(terminal.reverse(request, LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
    }

    /** odoo issue 230223. */
    @Test
    void aLineThatWasCutWhileItWasIdleIsOpenedAgain() {
        pay(coffee("R-1"));
        fake.loopback.hangUp();
        while (reading()) {
            Thread.onSpinWait();
        }
        assertThat(pay(coffee("R-2")).kind()).isEqualTo(OutcomeKind.APPROVED);
    }

    /** Whether a line is open: it has a thread that reads. */
    private static boolean reading() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(it -> it.getName().equals("mizan-nexo-P400-1-read") && it.isAlive());
    }

    /** OCA/pos issue 550. */
    @Test
    void aTerminalThatStillWaitsForAnotherIsBusyAndTheNextAmountIsTakenAfterwards() {
        fake.desk.customer = Customer.WAITS;
        PaymentRequest first;
        OutcomeKind kind;
        int tries = 0;
        do { // on a busy machine its time is up before it is sent
            first = coffee("R-1." + tries++);
            kind = Steps.ask(terminal.start(first, shown -> {}, Duration.ofMillis(1_500)))
                    .kind();
        } while (kind == OutcomeKind.NOT_STARTED);
        assertThat(kind).isEqualTo(OutcomeKind.UNKNOWN);
        fake.desk.customer = Customer.PAYS;
        assertThat(Steps.ask(terminal.reverse(first, LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
        PaymentRequest next = PaymentRequest.purchase(new PaymentReference("R-2"), sar("7.00"));
        assertThat(pay(next).kind()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(moved(next)).isEqualTo(sar("7.00"));
        assertThat(moved(first)).isEqualTo(sar("0.00"));
    }

    @Test
    void aRefundFindsItsPaymentAfterARestartAndNoneThatTheTerminalForgot() {
        PaymentRequest paid = coffee("R-1");
        pay(paid);
        restart();
        PaymentRequest back = PaymentRequest.about(
                paid.reference(), new PaymentReference("R-2"), PaymentOperation.REFUND, sar("4.00"));
        assertThat(pay(back).kind()).isEqualTo(OutcomeKind.APPROVED);
        PaymentRequest never = PaymentRequest.about(
                new PaymentReference("R-9"), new PaymentReference("R-3"), PaymentOperation.REFUND, sar("4.00"));
        assertThat(pay(never).kind()).isEqualTo(OutcomeKind.NOT_STARTED);
    }

    @Test
    void aCardNumberInAnAnswerOrInWordsToShowGoesNoFurther() throws IOException {
        fake.desk.pan = "4111 1111 1111 1111";
        List<Interaction> shown = new CopyOnWriteArrayList<>();
        fake.desk.customer = Customer.WAITS;
        PaymentRequest request = coffee("R-1");
        var waits = terminal.start(request, shown::add, LONG);
        while (fake.desk.waiting.isEmpty()) {
            Thread.onSpinWait();
        }
        fake.say(display("Card 4111 1111 1111 1111"));
        while (shown.size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(shown.toString()).contains("Card ***");
        fake.desk.customer = Customer.PAYS;
        terminal.cancel(request.reference());
        assertThat(Steps.ask(waits).kind()).isEqualTo(OutcomeKind.CANCELLED);
        PaymentOutcome paid = pay(coffee("R-2"));
        assertThat(paid.kind()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(CardNumberScan.holdsOne(paid + " " + shown)).isFalse();
    }

    private static Fields display(String words) {
        Fields header = Fields.of("MessageCategory", "Display", "MessageType", "Request", "ServiceID", "D1");
        Fields content = Fields.of("OutputFormat", "Text", "OutputText", List.of(Fields.of("Text", words)));
        Fields output = Fields.of("Device", "CashierDisplay", "InfoQualify", "Status", "OutputContent", content);
        return Fields.of(
                "SaleToPOIRequest",
                Fields.of("MessageHeader", header, "DisplayRequest", Fields.of("DisplayOutput", List.of(output))));
    }

    @Test
    void anAnswerThatDoesNotFitIsUnknown() {
        Answers answers = new Answers(Currency.SAR);
        PaymentRequest request = coffee("R-1");
        for (String odd : List.of(
                approval("R-2", "\"SAR\"", "11.50"),
                approval("R-1", "\"SAR\"", "11.51"),
                approval("R-1", "\"SAR\"", "11.501"),
                approval("R-1", "\"USD\"", "11.50"),
                approval("R-1", "\"SAR\"", "\"11.50\""),
                approval("R-1", "null", "11.50"),
                "{}",
                "{\"Response\":{\"Result\":\"Failure\",\"ErrorCondition\":\"Novel\"}}")) {
            PaymentOutcome read = answers.payment(json(odd), request.reference(), Optional.of(request));
            assertThat(read.kind()).as(odd).isEqualTo(OutcomeKind.UNKNOWN);
        }
        PaymentOutcome less =
                answers.payment(json(approval("R-1", "\"SAR\"", "4")), request.reference(), Optional.of(request));
        assertThat(less.kind()).isEqualTo(OutcomeKind.APPROVED_PARTIAL);
        assertThat(less.moved(sar("11.50"))).isEqualTo(sar("4.00"));
    }

    private static String approval(String reference, String currency, String amount) {
        return "{\"Response\":{\"Result\":\"Success\"},\"SaleData\":{\"SaleTransactionID\":{\"TransactionID\":\""
                + reference + "\"}},\"PaymentResult\":{\"AmountsResp\":{\"Currency\":" + currency
                + ",\"AuthorizedAmount\":" + amount + "}}}";
    }

    private static Fields json(String text) {
        try {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Test
    void itIsOpenedAsItsSettingsSayAndNothingIsSentBeforeItIsAsked() {
        NexoProvider provider = new NexoProvider();
        Settings settings = Settings.check(
                        "payment-nexo",
                        provider.settings(),
                        Map.of(
                                "host",
                                "127.0.0.1",
                                "port",
                                "" + fake.port,
                                "sale-id",
                                "T1",
                                "poi-id",
                                "P1",
                                "currency",
                                "SAR",
                                "operations",
                                "PURCHASE, REFUND",
                                "features",
                                "TIP"))
                .orElseThrow();
        try (var opened = provider.open(settings)) {
            assertThat(opened.capabilities().operations())
                    .isEqualTo(Set.of(PaymentOperation.PURCHASE, PaymentOperation.REFUND));
            assertThat(Steps.ask(opened.start(coffee("R-1"), shown -> {}, LONG)).kind())
                    .isEqualTo(OutcomeKind.APPROVED);
        }
    }
}
