// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelJob;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.LabelPrinterStatus;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.label.LabelProfiles;
import dev.mizan.hardware.receipt.label.ZplLabels;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.testkit.fake.label.LabelFirmware;
import dev.mizan.testkit.tck.label.PrintedLabel;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A label printer on TCP, as on port 9100, and one behind a device file, found and opened as a host does. */
class LabelsLoopbackTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final class Loopback implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final LabelFirmware firmware = new LabelFirmware();
        private final CountDownLatch unanswered = new CountDownLatch(1);
        private volatile boolean mute;

        Loopback() throws IOException {
            Thread thread = new Thread(this::serve, "loopback-labels");
            thread.setDaemon(true);
            thread.start();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    InputStream in = socket.getInputStream();
                    byte[] bytes = new byte[173]; // never on the border of a command
                    int count = in.read(bytes);
                    while (count > 0) {
                        byte[] answer = firmware.answer(Arrays.copyOf(bytes, count));
                        if (mute) {
                            unanswered.countDown();
                        } else {
                            socket.getOutputStream().write(answer);
                        }
                        count = in.read(bytes);
                    }
                } catch (IOException e) {
                    continue;
                }
            }
        }

        Device<LabelPrinter> device() {
            return device(LONG);
        }

        /** @param answer for so long it is waited for an answer, and no test whose printer is not mute waits for it */
        Device<LabelPrinter> device(Duration answer) {
            String address = "tcp:127.0.0.1:" + server.getLocalPort() + "?connect=60000&answer=" + answer.toMillis();
            return open(Map.of("address", address, "cutter", "true"));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private static Device<LabelPrinter> open(Map<String, String> settings) {
        ZplPrinterProvider provider = new ZplPrinterProvider();
        return provider.open(
                Settings.check("printer-zpl", provider.settings(), settings).orElseThrow());
    }

    private static LabelJob job(String id, int copies, String words) {
        return new LabelJob(id, new Label(400, 200, List.of(new Label.Words(10, 10, 30, words)), copies));
    }

    private static <T> T done(CompletionStage<Outcome<T>> call) {
        return call.toCompletableFuture().join().orElseThrow();
    }

    @Test
    void aLabelIsPrintedAndConfirmedByThePrinter() throws IOException {
        try (Loopback paper = new Loopback();
                Device<LabelPrinter> device = paper.device()) {
            LabelPrinter printer = device.claim("office", Patience.of(LONG)).orElseThrow();
            assertThat(done(printer.print(job("1", 3, "COFFEE 12.50"), Patience.of(LONG))))
                    .isEqualTo(Evidence.PRINTED);
            assertThat(paper.firmware.out()).hasSize(3);
            assertThat(paper.firmware.out().get(0).words()).containsExactly("COFFEE 12.50");
            assertThat(paper.firmware.unknown()).isEmpty();
        }
    }

    @Test
    void arabicIsDotsJoinedAndFromTheRight() throws IOException {
        try (Loopback paper = new Loopback();
                Device<LabelPrinter> device = paper.device()) {
            LabelPrinter printer = device.claim("office", Patience.of(LONG)).orElseThrow();
            done(printer.print(job("1", 1, "قهوة"), Patience.of(LONG)));
            PrintedLabel.Dots dots =
                    (PrintedLabel.Dots) paper.firmware.out().get(0).fields().get(0);
            assertThat(dots.picture().blackDots()).isGreaterThan(50);
            assertThat(dots.picture().width()).isLessThan(400 - 10);
        }
    }

    @Test
    void whatRanOutIsToldWithHowManyWait() throws IOException {
        try (Loopback paper = new Loopback();
                Device<LabelPrinter> device = paper.device()) {
            LabelPrinter printer = device.claim("office", Patience.of(LONG)).orElseThrow();
            paper.firmware.load(2);
            Outcome<Evidence> stopped = printer.print(job("1", 5, "TEA"), Patience.of(LONG))
                    .toCompletableFuture()
                    .join();
            Refused<Evidence> refused = (Refused<Evidence>) stopped;
            assertThat(refused.reason()).isEqualTo(PrinterReason.UNCONFIRMED);
            assertThat(refused.toString()).contains("3 labels wait: printer.no-paper");
            LabelPrinterStatus status = done(printer.status(Patience.of(LONG)));
            assertThat(status.labels()).isEqualTo(Known.NO);
            assertThat(status.waiting()).hasValue(3);
            done(printer.clear(Patience.of(LONG)));
            paper.firmware.load(10);
            assertThat(done(printer.status(Patience.of(LONG))).waiting()).hasValue(0);
            assertThat(paper.firmware.out()).hasSize(2);
        }
    }

    @Test
    void aCallTakenBackInTheMidstOfAQuestionTakesItsLabelsOutToo() throws Exception {
        try (Loopback paper = new Loopback();
                Device<LabelPrinter> device = paper.device(Duration.ofSeconds(10))) {
            LabelPrinter printer = device.claim("office", Patience.of(LONG)).orElseThrow();
            paper.firmware.hold(true);
            Patience patience = Patience.of(LONG);
            CompletionStage<Outcome<Evidence>> call = printer.print(job("1", 3, "TEA"), patience);
            while (paper.firmware.waiting() == 0) {
                Thread.sleep(5);
            }
            paper.mute = true;
            paper.unanswered.await();
            patience.cancel().cancel();
            call.toCompletableFuture().join();
            paper.mute = false;
            assertThat(done(printer.status(Patience.of(LONG))).waiting()).hasValue(0);
            paper.firmware.hold(false);
            assertThat(paper.firmware.out()).isEmpty();
        }
    }

    @Test
    void aPrinterBehindADeviceFileIsSentToAndClaimsNoMore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lp0");
        try (Device<LabelPrinter> device = open(Map.of("address", "file:" + file, "profile", "zpl-203-deaf"))) {
            LabelPrinter printer = device.claim("office", Patience.of(LONG)).orElseThrow();
            assertThat(done(printer.print(job("1", 2, "TEA"), Patience.of(LONG))))
                    .isEqualTo(Evidence.SENT);
            assertThat(done(printer.status(Patience.of(LONG)))).isEqualTo(LabelPrinterStatus.UNKNOWN);
        }
        LabelFirmware read = new LabelFirmware();
        read.answer(Files.readAllBytes(file));
        assertThat(read.out()).hasSize(2);
    }

    @Test
    void aFontInThePrintersMemorySetsArabicByItself() {
        String address = "tcp:127.0.0.1:9";
        try (Device<LabelPrinter> device = open(Map.of("address", address, "font", "E:TT0003M_.FNT"))) {
            assertThat(device.id().toString()).contains(address);
        }
        LabelFirmware firmware = new LabelFirmware();
        var profile = LabelProfiles.ZPL_203_4_INCH.withFont("E:TT0003M_.FNT");
        var labels = new ZplLabels(profile, Optional.empty());
        String zpl =
                labels.zpl(job("1", 1, "قهوة ^XZ").label(), Handling.TEAR_OFF).orElseThrow();
        firmware.answer(zpl.getBytes(StandardCharsets.US_ASCII));
        assertThat(firmware.out().get(0).words()).containsExactly("قهوة ^XZ");
        assertThat(firmware.unknown()).isEmpty();
    }

    @Test
    void nobodyThereIsARefusalByTheDeadline() throws IOException {
        try (Socket taken = new Socket()) { // nobody else gets its port, and nobody listens there
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Device<LabelPrinter> device =
                    open(Map.of("address", "tcp:127.0.0.1:" + taken.getLocalPort() + "?connect=60000"));
            Outcome<LabelPrinter> claimed = device.claim("office", Patience.of(LONG));
            device.close();
            assertThat(((Refused<LabelPrinter>) claimed).reason()).isEqualTo(DeviceReason.OFFLINE);
        }
    }
}
