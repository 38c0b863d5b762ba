// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.LabelPrinterStatus;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.wire.RenewedWire;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a printer tells of itself is read, or refused as rubbish; nothing else is thrown. */
class HostStatusLaws {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The example of the programming guide: paper out, and a head that is open. */
    @Example
    void whatTheGuideShows() throws DeviceFault {
        HostStatus told = HostStatus.of(
                bytes(
                        "\u0002030,1,0,1245,002,0,0,0,000,0,0,0\u0003\r\n\u0002001,0,1,0,1,2,6,0,00000004,1,000\u0003\r\n\u00021234,0\u0003\r\n"));
        assertThat(told.stopped()).contains(PrinterReason.COVER_OPEN);
        assertThat(told.out()).isTrue();
        assertThat(told.waiting()).isEqualTo(6);
    }

    /** As the guide numbers them, from b (labels out) and c (paused) of the first line to o (open) and p (ribbon) of the second. */
    @Property
    void everyFieldIsReadWhereTheGuideHasIt(@ForAll @Size(5) boolean[] flags, @ForAll @Size(2) int[] counts)
            throws DeviceFault {
        String[] first = "030,0,0,1245,000,0,0,0,000,0,0,0".split(",");
        String[] second = "000,0,0,0,1,2,4,0,00000000,1,000".split(",");
        int formats = Math.floorMod(counts[0], 1_000);
        int batch = Math.floorMod(counts[1], 100_000_000);
        first[1] = flag(flags[0]);
        first[2] = flag(flags[1]);
        second[2] = flag(flags[2]);
        second[3] = flag(flags[3]);
        first[7] = flag(flags[4]);
        first[4] = String.format(Locale.ROOT, "%03d", formats);
        second[8] = String.format(Locale.ROOT, "%08d", batch);
        HostStatus told = HostStatus.of(answer(first, second));
        assertThat(told).isEqualTo(new HostStatus(flags[0], flags[1], flags[2], flags[3], formats, flags[4], batch));
        assertThat(told.waiting()).isEqualTo(formats + batch + (flags[4] ? 1 : 0));
        assertThat(told.stopped().isPresent()).isEqualTo(flags[0] || flags[1] || flags[2] || flags[3]);
        assertThat(told.told())
                .isEqualTo(new LabelPrinterStatus(
                        Known.YES,
                        Known.of(!flags[0]),
                        Known.of(!flags[3]),
                        Known.of(flags[2]),
                        Known.of(flags[1]),
                        OptionalInt.of(told.waiting())));
    }

    /** One thing at a time: what a person must do first is told first. */
    @Example
    void whatStopsItIsToldByName() {
        assertThat(new HostStatus(true, true, true, true, 0, false, 0).stopped())
                .contains(PrinterReason.COVER_OPEN);
        assertThat(new HostStatus(true, true, false, true, 0, false, 0).stopped())
                .contains(PrinterReason.NO_PAPER);
        assertThat(new HostStatus(false, true, false, true, 0, false, 0).stopped())
                .contains(PrinterReason.NO_RIBBON);
        assertThat(new HostStatus(false, true, false, false, 0, false, 0).stopped())
                .contains(PrinterReason.PAUSED);
    }

    /** A printer of another firmware says more or less: a field would be read where another stands. */
    @Property
    void aFieldOrALineTooManyOrTooFewIsAFault(@ForAll @IntRange(max = 4) int what) {
        String one = "\u0002030,0,0,1245,000,0,0,0,000,0,0,0\u0003\r\n";
        String two = "\u0002000,0,0,0,1,2,4,0,00000000,1,000\u0003\r\n";
        String three = "\u00021234,0\u0003\r\n";
        String told = switch (what) {
            case 0 -> one.replace(",0\u0003", "\u0003") + two + three;
            case 1 -> one.replace("\u0003", ",0\u0003") + two + three;
            case 2 -> one + two.replace(",000\u0003", "\u0003") + three;
            case 3 -> one + two.replace("\u0003", ",0\u0003") + three;
            default -> one + two + three + three;
        };
        assertThatThrownBy(() -> HostStatus.of(bytes(told)))
                .isInstanceOf(DeviceFault.class)
                .hasMessageContaining("~HS");
    }

    /** What is neither 0 nor 1, and a count that is none or that no printer has. */
    @Example
    void whatIsNoFlagAndNoCountIsAFault() {
        for (String first : List.of("030,2,0", "030,0,x", "030,,0", "030,00,0")) {
            garbled(first + ",1245,000,0,0,0,000,0,0,0", "000,0,0,0,1,2,4,0,00000000,1,000");
        }
        for (String count : List.of("-01", "", "123456789", "99999999999", "1.5", "٣")) {
            garbled("030,0,0,1245," + count + ",0,0,0,000,0,0,0", "000,0,0,0,1,2,4,0,00000000,1,000");
            garbled("030,0,0,1245,000,0,0,0,000,0,0,0", "000,0,0,0,1,2,4,0," + count + ",1,000");
        }
    }

    private static void garbled(String first, String second) {
        assertThatThrownBy(() -> HostStatus.of(answer(first.split(",", -1), second.split(",", -1))))
                .as(first + " " + second)
                .isInstanceOf(DeviceFault.class)
                .hasMessageContaining("~HS");
    }

    /** A line gives the answer in as many pieces as it likes; what ends after the first line is no answer. */
    @Property(tries = 60)
    void itIsWaitedForToItsLastLine(@ForAll @IntRange(min = 1, max = 90) int piece) throws IOException {
        byte[] all =
                answer("030,1,0,1245,002,0,0,0,000,0,0,0".split(","), "000,0,0,0,1,2,4,0,00000006,1,000".split(","));
        assertThat(HostStatus.ask(line(all, piece), Patience.of(LONG))
                        .orElseThrow()
                        .waiting())
                .isEqualTo(8);
        byte[] one = Arrays.copyOf(all, 36);
        assertThat(HostStatus.ask(line(one, piece), Patience.of(Duration.ofMillis(5))))
                .isEmpty();
    }

    /** Says this when it is asked, so many bytes at a time. */
    private static RenewedWire line(byte[] answer, int piece) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(answer);
        left.limit(0);
        RenewedWire line =
                new RenewedWire(WireAddress.of("memory:printer?answer=60000"), (address, patience) -> new Wire() {
                    @Override
                    public void write(byte[] bytes) {
                        assertThat(bytes).containsExactly('~', 'H', 'S');
                        left.limit(answer.length);
                    }

                    @Override
                    public int read(byte[] into, Duration most) {
                        int count = Math.min(piece, Math.min(into.length, left.remaining()));
                        left.get(into, 0, count);
                        return count;
                    }

                    @Override
                    public void close() {}
                });
        line.open(Patience.of(LONG));
        return line;
    }

    private static byte[] answer(String[] first, String[] second) {
        return bytes("\u0002" + String.join(",", first) + "\u0003\r\n\u0002" + String.join(",", second)
                + "\u0003\r\n\u00021234,0\u0003\r\n");
    }

    private static String flag(boolean on) {
        return on ? "1" : "0";
    }

    @Property
    void rubbishIsAFaultAndNothingElse(@ForAll byte[] answer) {
        assertThatThrownBy(() -> HostStatus.of(answer)).isInstanceOf(DeviceFault.class);
    }

    @Property
    void oneDamagedByteIsReadOrAFault(@ForAll @IntRange(max = 90) int at, @ForAll byte with) {
        byte[] answer = bytes(
                "\u0002030,0,0,1245,000,0,0,0,000,0,0,0\u0003\r\n\u0002000,0,0,0,1,2,4,0,00000000,1,000\u0003\r\n\u00021234,0\u0003\r\n");
        answer[at % answer.length] = with;
        try {
            assertThat(HostStatus.of(answer).waiting()).isNotNegative();
        } catch (DeviceFault fault) {
            assertThat(fault).hasMessageContaining("~HS");
        }
    }
}
