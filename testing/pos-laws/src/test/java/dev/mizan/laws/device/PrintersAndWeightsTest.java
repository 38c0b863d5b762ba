// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.device.DeviceDesk;
import dev.mizan.suite.device.PricedWeight;
import dev.mizan.suite.device.PrinterRota;
import dev.mizan.suite.device.WeighingDesk;
import dev.mizan.testkit.fake.device.FakePrinter;
import dev.mizan.testkit.fake.device.FakeScale;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Plate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Printers that step in for one another burn no number, and a weight is sold once. */
class PrintersAndWeightsTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final DeviceDesk desk = new DeviceDesk();
    private final FakePrinter front = new FakePrinter();
    private final FakePrinter back = new FakePrinter();
    private final PrinterRota rota = new PrinterRota(List.of(desk.man(front, "T1"), desk.man(back, "T1")));
    private final FakeScale scale = new FakeScale();
    private final WeighingDesk weights = new WeighingDesk(desk.man(scale, "T1"));

    @AfterEach
    void end() {
        front.fault(Fault.NONE);
        desk.close();
    }

    private static <T> T ended(CompletionStage<T> call) throws Exception {
        return call.toCompletableFuture().get(2, TimeUnit.MINUTES);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }

    private static PrintJob receipt(int number) {
        Receipt receipt =
                Receipt.builder().row(Text.en("RECEIPT " + number), "12.50").build();
        return new PrintJob("receipt-" + number, receipt, Page.ENGLISH);
    }

    private static List<String> numbers(FakePrinter printer) {
        return printer.paper().stream().map(it -> it.split(" ")[1]).toList();
    }

    @Test
    void whatThePreferredPrinterCanNotPrintComesOutAtTheNextUnderItsOwnNumber() throws Exception {
        assertThat(ended(rota.print(receipt(1), LONG))).isEqualTo(Outcome.done(Evidence.SENT));
        front.fault(Fault.NO_PAPER);
        assertThat(ended(rota.print(receipt(2), LONG))).isEqualTo(Outcome.done(Evidence.SENT));
        front.fault(Fault.NONE);
        assertThat(ended(rota.print(receipt(3), LONG))).isEqualTo(Outcome.done(Evidence.SENT));
        assertThat(numbers(front)).containsExactly("1", "3");
        assertThat(numbers(back)).containsExactly("2");
    }

    @Test
    void whatMayBeOnPaperIsNotPrintedElsewhereAndMayBeAskedForAgain() throws Exception {
        front.fault(Fault.SILENT);
        assertThat(reason(ended(rota.print(receipt(1), SHORT)))).isEqualTo(DeviceReason.TIMED_OUT);
        assertThat(back.paper()).isEmpty();
        front.fault(Fault.NONE);
        assertThat(ended(rota.print(receipt(1), LONG))).isEqualTo(Outcome.done(Evidence.SENT));
        assertThat(numbers(front)).containsExactly("1");
        assertThat(back.paper()).isEmpty();
    }

    @Test
    void whereNoPrinterPrintsTheLastOneSaysWhy() throws Exception {
        front.fault(Fault.NO_PAPER);
        back.fault(Fault.NO_PAPER);
        assertThat(ended(rota.print(receipt(1), LONG)).isDone()).isFalse();
        back.fault(Fault.NONE);
        assertThat(ended(rota.print(receipt(1), LONG))).isEqualTo(Outcome.done(Evidence.SENT));
        assertThat(numbers(back)).containsExactly("1");
    }

    private static Quantity kilograms(String amount) {
        return Quantity.of(amount, Unit.KILOGRAM);
    }

    private Weighing weighed() throws Exception {
        return ended(weights.weigh(LONG)).orElseThrow();
    }

    @Test
    void aWeightIsSoldOnceAndNoneOlderThanTheLastSold() throws Exception {
        scale.put(Plate.of(kilograms("0.500")));
        Weighing first = weighed();
        Weighing second = weighed();
        assertThat(weights.take(second)).isEqualTo(Outcome.done(kilograms("0.500")));
        assertThat(reason(weights.take(second))).isEqualTo(ScaleReason.TAKEN);
        assertThat(reason(weights.take(first))).isEqualTo(ScaleReason.TAKEN);
        assertThat(weights.take(weighed()).isDone()).isTrue();
    }

    @Test
    void whatBothSidesSeeIsWeightUnitPriceAndPriceRoundedOnce() throws Exception {
        scale.put(Plate.of(kilograms("0.505")));
        PricedWeight priced = WeighingDesk.priced(weighed(), Money.of("9.95", Currency.SAR), Rounding.HALF_UP);
        assertThat(priced.price()).isEqualTo(Money.of("5.02", Currency.SAR));
        assertThat(priced.unitPrice()).isEqualTo(Money.of("9.95", Currency.SAR));
        assertThat(priced.weight()).isEqualTo(kilograms("0.505"));
    }
}
