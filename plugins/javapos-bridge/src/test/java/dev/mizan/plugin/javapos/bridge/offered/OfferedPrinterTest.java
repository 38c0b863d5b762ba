// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.plugin.javapos.bridge.JposPrinter;
import dev.mizan.testkit.fake.device.FakePrinter;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.PrinterBench;
import dev.mizan.testkit.tck.device.PrinterContract;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import jpos.events.ErrorEvent;
import jpos.events.ErrorListener;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Our printer under a program that speaks JavaPOS. */
class OfferedPrinterTest {
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;
    private static final String ESC = "\u001B|";

    private final FakePrinter fake = new FakePrinter();
    private final Offer offer = Offer.printer("till-printer", fake);
    private final POSPrinter printer = new POSPrinter();

    /** Over the bridge, on top of an offered printer. */
    @Nested
    class ThereAndBack implements PrinterContract {
        @Override
        public PrinterBench bench() {
            return new Back();
        }
    }

    @BeforeEach
    void open() throws JposException {
        Programs.begin(printer, "till-printer");
    }

    @AfterEach
    void close() throws JposException {
        printer.close();
        offer.close();
        fake.close();
    }

    @Test
    void whatAProgramPaddedStandsAsItPaddedIt() throws JposException {
        String row = "  Coffee  2 x 6.25" + " ".repeat(20) + "12.50";
        printer.printNormal(RECEIPT, row + "\nThank ");
        printer.printNormal(RECEIPT, "you\r\n");
        assertThat(fake.paper().stream().map(String::stripTrailing)).containsExactly(row, "Thank you");
    }

    @Test
    void aLineThatIsTooLongGoesOnBelowWithNothingLost() throws JposException {
        String letters = "0123456789".repeat(6);
        printer.printNormal(RECEIPT, letters + "\n");
        assertThat(fake.paper()).containsExactly(letters.substring(0, 48), letters.substring(48));
    }

    @Test
    void escapesAreObeyedAndUnknownOnesRefusedWithNothingPrinted() throws JposException {
        printer.printNormal(RECEIPT, ESC + "cA" + ESC + "bCSHOP" + ESC + "N\n" + ESC + "4CTOTAL\n" + ESC + "100fP");
        assertThat(fake.paper().get(0).stripTrailing()).isEqualTo(" ".repeat(22) + "SHOP");
        assertThat(fake.paper()).anyMatch(it -> it.contains("TOTAL"));
        int before = fake.paper().size();
        for (String wrong : List.of("one\n" + ESC + "iCtwo\n", "one\n\u0007", "one\n\u001Bp0")) {
            Programs.illegal(() -> printer.printNormal(RECEIPT, wrong));
        }
        assertThat(fake.paper()).hasSize(before);
        assertThat(fake.pulses()).isZero();
    }

    @Test
    void aTransactionIsPrintedWholeAtItsEndOrNotAtAll() throws JposException {
        printer.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
        printer.printNormal(RECEIPT, "ONE\n");
        printer.printBarCode(RECEIPT, "6281000000014", POSPrinterConst.PTR_BCS_EAN13, 80, 200, -2, -13);
        assertThat(fake.paper()).isEmpty();
        printer.printNormal(RECEIPT, "TWO\n");
        printer.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
        assertThat(fake.paper()).contains("ONE", "TWO");
        printer.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
        printer.printNormal(RECEIPT, "NEVER\n");
        printer.clearOutput();
        printer.printNormal(RECEIPT, "LAST\n");
        assertThat(fake.paper()).contains("LAST").doesNotContain("NEVER");
    }

    @Test
    void anAsynchronousPrintTellsItsEndByItsNumber() throws Exception {
        BlockingQueue<Integer> ended = new LinkedBlockingQueue<>();
        printer.addOutputCompleteListener(it -> ended.add(it.getOutputID()));
        printer.addErrorListener(new ErrorListener() {
            @Override
            public void errorOccurred(ErrorEvent event) {
                ended.add(-event.getErrorCodeExtended());
            }
        });
        printer.setAsyncMode(true);
        printer.printNormal(RECEIPT, "ONE\n");
        int first = printer.getOutputID();
        assertThat(ended.poll(60, TimeUnit.SECONDS)).isEqualTo(first);
        fake.fault(Fault.NO_PAPER);
        printer.printNormal(RECEIPT, "TWO\n");
        assertThat(ended.poll(60, TimeUnit.SECONDS)).isEqualTo(-POSPrinterConst.JPOS_EPTR_REC_EMPTY);
        fake.fault(Fault.NONE);
    }

    @Test
    void withoutPaperTheExtendedErrorSaysSo() {
        fake.fault(Fault.NO_PAPER);
        Programs.fails(
                () -> printer.printNormal(RECEIPT, "ONE\n"),
                JposConst.JPOS_E_EXTENDED,
                POSPrinterConst.JPOS_EPTR_REC_EMPTY);
        fake.fault(Fault.NONE);
    }

    @Test
    void anotherStationABitmapAndAnotherCharacterSetAreIllegal() {
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> printer.printNormal(POSPrinterConst.PTR_S_JOURNAL, "x\n"),
                () -> printer.setCharacterSet(POSPrinterConst.PTR_CCS_KANJI),
                () -> printer.printBarCode(RECEIPT, "x", POSPrinterConst.PTR_BCS_AZTEC, 1, 1, 1, 1))) {
            Programs.illegal(wrong);
        }
    }

    private static final class Back implements PrinterBench {
        private final FakePrinter far = new FakePrinter();
        private final Offer between = Offer.printer("back-printer", far);
        private final JposPrinter near = new JposPrinter(new DeviceId("near"), "back-printer");

        @Override
        public JposPrinter device() {
            return near;
        }

        @Override
        public boolean fault(Fault fault) {
            return fault != Fault.STALE && far.fault(fault);
        }

        @Override
        public List<String> paper() {
            return far.paper();
        }

        @Override
        public int pulses() {
            return far.pulses();
        }

        @Override
        public void close() {
            between.close();
            far.close();
        }
    }
}
