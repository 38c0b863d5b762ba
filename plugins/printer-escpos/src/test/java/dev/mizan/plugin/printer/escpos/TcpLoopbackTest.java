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
import dev.mizan.testkit.fake.Loopback;
import dev.mizan.testkit.fake.device.EscPosPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A printer on TCP, as on port 9100, found and opened as a host does. */
class TcpLoopbackTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Answers its two questions, however the bytes are cut on their way, and keeps all else. */
    private static final class Paper implements AutoCloseable {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final Loopback loopback = new Loopback("printer", ServerSocket::new, this::serve);
        private volatile boolean hangsUpWhenIdle;

        private void serve(Socket line) throws IOException {
            ByteArrayOutputStream question = new ByteArrayOutputStream();
            for (int next = line.getInputStream().read();
                    next >= 0;
                    next = line.getInputStream().read()) {
                question.write(next);
                byte[] asked = question.toByteArray();
                if (asked.length == 3 && asked[0] == 0x10) {
                    line.getOutputStream().write(0x12);
                } else if (asked.length == 3) {
                    keep(asked);
                    line.getOutputStream().write(0);
                    if (hangsUpWhenIdle) {
                        return;
                    }
                } else if (!begins(asked)) {
                    keep(asked);
                } else {
                    continue;
                }
                question.reset();
            }
        }

        /** DLE EOT n, or GS r n. */
        private static boolean begins(byte[] asked) {
            boolean first = asked[0] == 0x10 || asked[0] == 0x1D;
            return first && (asked.length == 1 || asked[1] == (asked[0] == 0x10 ? 4 : 'r'));
        }

        private synchronized void keep(byte[] bytes) {
            kept.writeBytes(bytes);
        }

        synchronized EscPosPaper read() {
            return new EscPosPaper(Map.of()).print(kept.toByteArray());
        }

        String address() {
            return "tcp:127.0.0.1:" + loopback.port() + "?connect=60000&answer=60000";
        }

        @Override
        public void close() {
            loopback.close();
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
    void aReceiptIsPrintedAndConfirmed() {
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
    void connectionResetAfterIdleIsOpenedOnceMore() {
        try (Paper paper = new Paper();
                Device<Printer> device = device(paper.address())) {
            Printer printer = device.claim("T1", Patience.of(LONG)).orElseThrow();
            paper.hangsUpWhenIdle = true;
            print(printer, "1");
            while (!paper.loopback.lines().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(print(printer, "2").isDone()).isTrue();
            assertThat(paper.read().lines()).hasSize(2);
        }
    }

    /** node-escpos issue 396: connect hangs for 40 seconds. */
    @Test
    void nobodyThereIsARefusalByTheDeadline() throws IOException {
        try (Socket taken = new Socket()) { // nobody else gets its port, and nobody listens there
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Device<Printer> device = device("tcp:127.0.0.1:" + taken.getLocalPort() + "?connect=60000");
            Outcome<Printer> claimed = device.claim("T1", Patience.of(LONG));
            device.close();
            assertThat(((Refused<Printer>) claimed).reason()).isEqualTo(DeviceReason.OFFLINE);
        }
    }
}
