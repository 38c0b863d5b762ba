// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import dev.mizan.testkit.fake.device.EscPosPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A printer on TCP, as on port 9100, found and opened as a host does. */
class TcpLoopbackTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    /** Answers a question for its status and keeps all else. */
    private static final class Paper implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final Thread thread = new Thread(this::serve, "loopback-printer");
        private volatile boolean hangsUpWhenIdle;
        private volatile boolean hungUp;

        Paper() throws IOException {
            thread.setDaemon(true);
            thread.start();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    serve(socket);
                } catch (IOException e) {
                    return;
                }
                hungUp = true;
            }
        }

        private void serve(Socket socket) throws IOException {
            byte[] bytes = new byte[8_192];
            int count = socket.getInputStream().read(bytes);
            while (count > 0) {
                if (count == 3 && bytes[0] == 0x10) {
                    socket.getOutputStream().write(0x12);
                } else {
                    synchronized (kept) {
                        kept.write(bytes, 0, count);
                    }
                    int end = count - 3;
                    if (end >= 0 && bytes[end] == 0x1D && bytes[end + 1] == 'r') {
                        socket.getOutputStream().write(0);
                        if (hangsUpWhenIdle) {
                            return;
                        }
                    }
                }
                count = socket.getInputStream().read(bytes);
            }
        }

        EscPosPaper read() {
            synchronized (kept) {
                return new EscPosPaper(Map.of()).print(kept.toByteArray());
            }
        }

        String address() {
            return "tcp:127.0.0.1:" + server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private static Device<Printer> device(String address) {
        EscPosPrinterProvider provider = new EscPosPrinterProvider();
        return provider.open(Settings.check("printer-escpos", provider.settings(), Map.of("address", address))
                .orElseThrow());
    }

    private static Outcome<Evidence> print(Printer printer, String id) {
        Receipt receipt =
                Receipt.builder().row(Text.en("COFFEE"), "12.50").cut().build();
        return printer.print(new PrintJob(id, receipt, Page.ENGLISH), Patience.of(LONG))
                .toCompletableFuture()
                .join();
    }

    @Test
    void aReceiptIsPrintedAndConfirmed() throws IOException {
        try (Paper paper = new Paper();
                Device<Printer> device = device(paper.address())) {
            Printer printer = device.claim("T1", Patience.of(LONG)).orElseThrow();
            assertThat(print(printer, "1")).isEqualTo(Outcome.done(Evidence.PRINTED));
            assertThat(paper.read().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("COFFEE")
                    .endsWith("12.50");
            assertThat(paper.read().cuts()).isEqualTo(1);
            assertThat(paper.read().unknown()).isEmpty();
        }
    }

    /** odoo issue 230223: connection reset after idle. */
    @Test
    void connectionResetAfterIdleIsOpenedOnceMore() throws IOException {
        try (Paper paper = new Paper();
                Device<Printer> device = device(paper.address())) {
            Printer printer = device.claim("T1", Patience.of(LONG)).orElseThrow();
            paper.hangsUpWhenIdle = true;
            print(printer, "1");
            while (!paper.hungUp) {
                Thread.onSpinWait();
            }
            assertThat(print(printer, "2").isDone()).isTrue();
            assertThat(paper.read().lines()).hasSize(2);
        }
    }

    /** node-escpos issue 396: connect hangs for 40 seconds. */
    @Test
    void nobodyThereIsARefusalByTheDeadline() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (Device<Printer> device = device("tcp:127.0.0.1:" + free)) {
            Outcome<Printer> claimed = device.claim("T1", Patience.of(Duration.ofSeconds(5)));
            assertThat(((Refused<Printer>) claimed).reason()).isEqualTo(DeviceReason.OFFLINE);
        }
    }
}
