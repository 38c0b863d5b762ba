// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterCapabilities;
import dev.mizan.hardware.printer.PrinterStatus;
import dev.mizan.hardware.receipt.Picture;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.spi.outcome.Outcome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bitmaps of a program on our printer. */
class OfferedBitmapsTest {
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;
    private static final int AS_IS = POSPrinterConst.PTR_BM_ASIS;
    private static final int LEFT = POSPrinterConst.PTR_BM_LEFT;
    private static final int RIGHT = POSPrinterConst.PTR_BM_RIGHT;
    private static final int CENTRE = POSPrinterConst.PTR_BM_CENTER;
    private static final int PAPER = Profiles.EPSON_80.dots();

    private final List<PrintJob> jobs = new CopyOnWriteArrayList<>();
    private final Keeping device = new Keeping();
    private final Offer offer = Offer.printer("bitmap-printer", device);
    private final POSPrinter printer = new POSPrinter();

    @TempDir
    Path folder;

    /** A printer that keeps its jobs. */
    private final class Keeping extends AttendedDevice<Printer> {
        Keeping() {
            super(new DeviceId("keeping"), DeviceKind.RECEIPT_PRINTER);
        }

        @Override
        protected void connect(Patience patience) {
            // it is there
        }

        @Override
        protected void disconnect() {
            // nothing is open
        }

        @Override
        protected Printer session(Attendant by) {
            return new Session(by);
        }

        private final class Session extends HeldSession<Attendant> implements Printer {
            Session(Attendant by) {
                super(by);
            }

            @Override
            public PrinterCapabilities capabilities() {
                return new PrinterCapabilities(Profiles.EPSON_80, Evidence.PRINTED);
            }

            @Override
            public CompletionStage<Outcome<Evidence>> print(PrintJob job, Patience patience) {
                return by.call("print", patience, it -> {
                    jobs.add(job);
                    return Outcome.done(Evidence.PRINTED);
                });
            }

            @Override
            public CompletionStage<Outcome<PrinterStatus>> status(Patience patience) {
                return by.call("status", patience, it -> Outcome.done(PrinterStatus.UNKNOWN));
            }
        }
    }

    @BeforeEach
    void open() throws JposException {
        Programs.begin(printer, "bitmap-printer");
    }

    @AfterEach
    void close() throws JposException {
        printer.close();
        offer.close();
        device.close();
    }

    /** White, with a black dot in each corner and a grey one, darker than half, in the middle. */
    private static byte[] corners(int wide, int high, String format) throws IOException {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < wide * high; i++) {
            image.setRGB(i % wide, i / wide, 0xFFFFFF);
        }
        for (int i = 0; i < 4; i++) {
            image.setRGB(i % 2 * (wide - 1), i / 2 * (high - 1), 0);
        }
        image.setRGB(wide / 2, high / 2, 0x404040);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, file)).isTrue();
        return file.toByteArray();
    }

    private Raster printed(int number) {
        PrintJob job = jobs.get(number);
        return job.receipt().nodes().stream()
                .filter(Picture.class::isInstance)
                .map(it -> job.pictures().get(((Picture) it).name()))
                .findFirst()
                .orElseThrow();
    }

    private static void hasCornersAt(int left, int wide, int high, Raster dots) {
        assertThat(List.of(dots.width(), dots.height(), dots.blackDots())).containsExactly(PAPER, high, 5);
        for (int x : new int[] {left, left + wide - 1}) {
            assertThat(dots.isBlack(x, 0) && dots.isBlack(x, high - 1)).isTrue();
        }
        assertThat(dots.isBlack(left + wide / 2, high / 2)).isTrue();
    }

    @Test
    void aBitmapIsPrintedDotByDotAtItsPlace() throws JposException, IOException {
        assertThat(printer.getCapRecBitmap()).isTrue();
        for (String format : List.of("bmp", "gif", "png")) {
            printer.printMemoryBitmap(RECEIPT, corners(101, 31, format), 0, AS_IS, LEFT);
            hasCornersAt(0, 101, 31, printed(jobs.size() - 1));
        }
        Path file = Files.write(folder.resolve("logo.bmp"), corners(100, 30, "bmp"));
        printer.printBitmap(RECEIPT, file.toString(), AS_IS, RIGHT);
        hasCornersAt(PAPER - 100, 100, 30, printed(3));
        printer.printBitmap(RECEIPT, file.toString(), AS_IS, CENTRE);
        hasCornersAt((PAPER - 100) / 2, 100, 30, printed(4));
        printer.printBitmap(RECEIPT, file.toString(), AS_IS, 7);
        hasCornersAt(7, 100, 30, printed(5));
        printer.printBitmap(RECEIPT, file.toString(), 200, LEFT);
        assertThat(printed(6).height()).isEqualTo(60);
    }

    @Test
    void aBitmapOfANumberIsPrintedWhereItsEscapeStands() throws JposException, IOException {
        Path file = Files.write(folder.resolve("logo.bmp"), corners(100, 30, "bmp"));
        printer.setBitmap(1, RECEIPT, file.toString(), AS_IS, CENTRE);
        printer.printNormal(RECEIPT, "one\n\u001B|1Btwo\n");
        assertThat(jobs.get(0).receipt().nodes().get(1)).isInstanceOf(Picture.class);
        hasCornersAt((PAPER - 100) / 2, 100, 30, printed(0));
        assertThat(code(() -> printer.printNormal(RECEIPT, "\u001B|2B"))).isEqualTo(JposConst.JPOS_E_ILLEGAL);
        printer.setBitmap(1, RECEIPT, "", AS_IS, CENTRE);
        assertThat(code(() -> printer.printNormal(RECEIPT, "\u001B|1B"))).isEqualTo(JposConst.JPOS_E_ILLEGAL);
    }

    @Test
    void aBitmapInATransactionIsPrintedAtItsEndAndForgotten() throws JposException, IOException {
        printer.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
        printer.printMemoryBitmap(RECEIPT, corners(100, 30, "bmp"), 0, AS_IS, LEFT);
        printer.printNormal(RECEIPT, "below\n");
        assertThat(jobs).isEmpty();
        printer.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
        hasCornersAt(0, 100, 30, printed(0));
        printer.printNormal(RECEIPT, "next\n");
        assertThat(jobs.get(1).pictures()).isEmpty();
    }

    @Test
    void whatIsTooWideOrNoPictureOrNotThereIsToldAndNotPrinted() throws IOException {
        byte[] wide = corners(PAPER + 1, 3, "bmp");
        byte[] cut = java.util.Arrays.copyOf(corners(100, 30, "bmp"), 60);
        assertThat(extended(() -> printer.printMemoryBitmap(RECEIPT, wide, 0, AS_IS, LEFT)))
                .isEqualTo(POSPrinterConst.JPOS_EPTR_TOOBIG);
        assertThat(extended(() -> printer.printMemoryBitmap(RECEIPT, cut, 0, AS_IS, LEFT)))
                .isEqualTo(POSPrinterConst.JPOS_EPTR_BADFORMAT);
        assertThat(extended(() -> printer.printMemoryBitmap(RECEIPT, new byte[] {1, 2}, 0, AS_IS, LEFT)))
                .isEqualTo(POSPrinterConst.JPOS_EPTR_BADFORMAT);
        String none = folder.resolve("none.bmp").toString();
        assertThat(code(() -> printer.printBitmap(RECEIPT, none, AS_IS, LEFT))).isEqualTo(JposConst.JPOS_E_NOEXIST);
        assertThat(jobs).isEmpty();
    }

    /** A call to the printer. */
    @FunctionalInterface
    private interface Call {
        void made() throws JposException;
    }

    private static int code(Call call) {
        return thrown(call).getErrorCode();
    }

    private static int extended(Call call) {
        return thrown(call).getErrorCodeExtended();
    }

    private static JposException thrown(Call call) {
        try {
            call.made();
        } catch (JposException e) {
            return e;
        }
        throw new AssertionError("it was done");
    }
}
